//! Lists that come in pages, walked to their end as each vendor pages.

use super::clients;
use switchboard::paginate::Paginate;
use switchboard::sandbox::Sandbox;
use switchboard::sandbox::nimchat::ACCOUNT;

/// The conversation whose messages are walked.
const CONVERSATION: i64 = 31;

/// The ids of all items, in the order in which they come.
macro_rules! ids {
    ($request:expr) => {{
        let mut items = $request.items();
        let mut ids = Vec::new();
        while let Some(item) = items.try_next().await.unwrap() {
            ids.push(item.id.to_string());
        }
        Some(ids)
    }};
}

/// The ids of all items of a list that comes in pages; `None` where it comes whole.
pub(crate) async fn walked(sandbox: &Sandbox, vendor: &str, list: &str) -> Option<Vec<String>> {
    match (vendor, list) {
        // By cursor: as it is, and with a size of one's own.
        ("prokeep", "list_contacts") => ids!(clients::prokeep(sandbox).list_contacts()),
        ("prokeep", "list_companies") => {
            ids!(clients::prokeep(sandbox).list_companies().first(20))
        }
        ("prokeep", "list_orders") => ids!(clients::prokeep(sandbox).list_orders().first(20)),
        // By the id of the last item.
        ("zenvia-sales", "list_prospects") => {
            ids!(clients::zenvia_sales(sandbox).list_prospects().limit(20))
        }
        // By offset.
        ("carium-courier", "list_announcers") => {
            ids!(clients::carium_courier(sandbox).list_announcers().page_limit(20))
        }
        ("carium-courier", "list_messaging_channels") => {
            ids!(clients::carium_courier(sandbox).list_messaging_channels())
        }
        // By the number of the page, and backwards from the newest.
        ("nimchat", "list_contacts") => ids!(clients::nimchat(sandbox).list_contacts(ACCOUNT)),
        ("nimchat", "list_conversations") => {
            ids!(clients::nimchat(sandbox).list_conversations(ACCOUNT))
        }
        ("nimchat", "list_messages") => {
            ids!(clients::nimchat(sandbox).list_messages(ACCOUNT, CONVERSATION))
        }
        _ => None,
    }
}
