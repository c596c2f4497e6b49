//! Portals, their categories and articles.

use super::answers::{error, invalid, sent};
use super::kinds::{account, as_number, kind, number, set, text};
use super::people;
use super::records::{insert, store};
use crate::engine::{Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// Answers the operations on the help center.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_portals" => {
            let rows = world.rows(&kind(account(asked), "portals")).iter();
            let rows: Vec<Value> = rows.map(|row| view(world, row)).collect();
            let meta = json!({ "current_page": 1, "portals_count": rows.len() });
            Ok(sent(&json!({ "payload": rows, "meta": meta })))
        }
        "create_portal" => create(asked, world),
        "update_portal" => update(asked, world),
        "create_portal_category" => create_category(asked, world),
        "create_portal_article" => create_article(asked, world),
        _ => return None,
    })
}

fn portal(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let portals = kind(account(asked), "portals");
    let portal = world.find(&portals, "slug", asked.parameter("portal_id"));
    portal.cloned().ok_or(Refusal::Missing("portal"))
}

/// A portal as the account API shows it: its locales with counts.
fn view(world: &World, row: &Value) -> Value {
    let account = number(row, "account_id");
    let own = |what: &str| -> Vec<Value> {
        let rows = world.rows(&kind(account, what)).iter();
        rows.filter(|it| it["portal_id"] == row["id"]).cloned().collect()
    };
    let (categories, articles) = (own("categories"), own("articles"));
    let locales = locales(row).into_iter().map(|code| {
        let count = categories.iter().filter(|it| text(it, "locale") == code).count();
        json!({ "code": code, "articles_count": 0, "categories_count": count })
    });
    let locales: Vec<Value> = locales.collect();
    let mut shown = row.clone();
    set(&mut shown, "config", json!({ "allowed_locales": locales }));
    let meta = json!({
        "all_articles_count": articles.len(),
        "archived_articles_count": 0,
        "published_count": 0,
        "draft_articles_count": articles.len(),
        "categories_count": categories.len(),
        "default_locale": row.pointer("/config/default_locale").and_then(Value::as_str).unwrap_or("en"),
    });
    set(&mut shown, "meta", meta);
    if let Value::Object(fields) = &mut shown {
        fields.remove("created_at");
        fields.remove("updated_at");
    }
    shown
}

fn locales(portal: &Value) -> Vec<String> {
    let codes = portal.pointer("/config/allowed_locales").and_then(Value::as_array);
    let codes = codes.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    let codes: Vec<String> = codes.collect();
    if codes.is_empty() { vec!["en".to_owned()] } else { codes }
}

/// The fields of a portal that a request may set.
const FIELDS: [&str; 9] = [
    "archived",
    "color",
    "config",
    "custom_domain",
    "header_text",
    "homepage_link",
    "name",
    "slug",
    "page_title",
];

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let (Some(name), Some(slug)) = (asked.text("name"), asked.text("slug")) else {
        return Err(error(422, "Validation failed: Name and slug can't be blank").into());
    };
    if asked.field("custom_domain").is_null() {
        // It is parsed as a URL before anything looks whether it is there.
        return Err(Refusal::Forced(500));
    }
    check_slug(asked, world, slug, 0)?;
    let mut row = json!({
        "color": null, "custom_domain": null, "header_text": null, "homepage_link": null,
        "name": name, "page_title": null, "slug": slug, "archived": false,
        "account_id": account(asked), "config": {},
    });
    for field in FIELDS {
        if let Some(value) = asked.body.get(field) {
            set(&mut row, field, value.clone());
        }
    }
    let row = insert(asked, world, "portals", &row);
    Ok(sent(&view(world, &row)))
}

fn check_slug(asked: &Asked, world: &World, slug: &str, own: i64) -> Result<(), Refusal> {
    let taken = world.find(&kind(account(asked), "portals"), "slug", slug);
    if taken.is_some_and(|row| number(row, "id") != own) {
        return Err(error(422, "Validation failed: Slug has already been taken").into());
    }
    Ok(())
}

/// The documented path names no portal, and no route has it; the stand-in takes the slug of the
/// body, so that the documented call can be tried.
fn update(asked: &Asked, world: &mut World) -> Outcome {
    let slug = asked.text("slug").unwrap_or_default();
    let portals = kind(account(asked), "portals");
    let mut row = world.find(&portals, "slug", slug).cloned().ok_or(Refusal::Missing("portal"))?;
    for field in FIELDS {
        if let Some(value) = asked.body.get(field) {
            set(&mut row, field, value.clone());
        }
    }
    store(asked, world, "portals", &row);
    Ok(sent(&view(world, &row)))
}

fn create_category(asked: &Asked, world: &mut World) -> Outcome {
    let portal = portal(asked, world)?;
    let locale = asked.text("locale").unwrap_or("en").to_owned();
    if !locales(&portal).contains(&locale) {
        return Err(error(422, "Validation failed: Locale is not part of the portal").into());
    }
    let Some(name) = asked.text("name") else {
        return Err(invalid("Name can't be blank", &["name"]));
    };
    let row = json!({
        "name": name,
        "slug": asked.field("slug"),
        "locale": locale,
        "description": asked.field("description"),
        "position": asked.field("position"),
        "account_id": account(asked),
        "portal_id": portal["id"],
        "icon": "",
    });
    let row = insert(asked, world, "categories", &row);
    Ok(sent(
        &json!({ "payload": without_times(&row, &["portal_id"], "meta", json!({ "articles_count": 0 })) }),
    ))
}

fn create_article(asked: &Asked, world: &mut World) -> Outcome {
    let portal = portal(asked, world)?;
    let account = account(asked);
    let author = people::named(world, account, asked.field("author_id"));
    let (Some(title), Some(content), Some(author)) =
        (asked.text("title"), asked.text("content"), author)
    else {
        return Err(error(422, "Validation failed: title, content and author must be given").into());
    };
    let category = as_number(asked.field("category_id"));
    let category = category.and_then(|id| world.get(&kind(account, "categories"), id));
    let category = category.map(|it| {
        json!({ "id": it["id"], "name": it["name"], "slug": it["slug"], "locale": it["locale"] })
    });
    let row = json!({
        "slug": asked.field("slug"),
        "title": title,
        "content": content,
        "description": asked.field("description"),
        // What is asked for is ignored.
        "status": "draft",
        "position": asked.field("position"),
        "account_id": account,
        "portal_id": portal["id"],
        "meta": asked.field("meta"),
        "category": category,
        "views": null,
        "author": author,
        "associated_articles": [],
    });
    let row = insert(asked, world, "articles", &row);
    let now = json!(world.seconds());
    Ok(sent(&json!({ "payload": without_times(&row, &["portal_id"], "updated_at", now) })))
}

/// A row without its times and these fields, and with this one.
fn without_times(row: &Value, fields: &[&str], name: &str, value: Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(held) = &mut shown {
        for field in fields.iter().chain(&["created_at", "updated_at"]) {
            held.remove(*field);
        }
    }
    set(&mut shown, name, value);
    shown
}
