//! A client of each stand-in, which may do everything.

use switchboard::sandbox::{self, Sandbox};
use switchboard::{carium_courier, nimchat, prokeep, proto, zenvia_sales};
use switchboard_core::{Basic, Bearer, Client, ClientBuilder, QueryKey, Retry};

pub(crate) fn prokeep(sandbox: &Sandbox) -> prokeep::Client {
    use sandbox::prokeep::{PASSWORD, USER_NAME};
    client(sandbox, prokeep::Client::builder().credential(Basic::new(USER_NAME, PASSWORD)))
}

pub(crate) fn zenvia_sales(sandbox: &Sandbox) -> zenvia_sales::Client {
    let key = QueryKey::new("api-key", sandbox::zenvia_sales::API_KEY);
    client(sandbox, zenvia_sales::Client::builder().credential(key))
}

pub(crate) fn carium_courier(sandbox: &Sandbox) -> carium_courier::Client {
    let token = Bearer::new(sandbox::carium_courier::ACCESS_TOKEN);
    client(sandbox, carium_courier::Client::builder().credential(token))
}

pub(crate) fn proto(sandbox: &Sandbox) -> proto::Client {
    let secret = Bearer::new(sandbox::proto::SECRET);
    client(sandbox, proto::Client::builder().credential(secret))
}

pub(crate) fn nimchat(sandbox: &Sandbox) -> nimchat::Client {
    use sandbox::nimchat::{PLATFORM_TOKEN, USER_TOKEN};
    let tokens = nimchat::Tokens::new().user(USER_TOKEN).platform(PLATFORM_TOKEN);
    client(sandbox, nimchat::Client::builder().credential(tokens))
}

fn client<C: From<Client>>(sandbox: &Sandbox, builder: ClientBuilder<C>) -> C {
    let builder = builder.base_url(sandbox.base_url()).transport(sandbox.clone());
    builder.retry(Retry::none()).build().unwrap()
}
