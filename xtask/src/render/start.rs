//! How does an example begin?

use super::layout::library_name;
use crate::model::{AuthScheme, Model, Variable};
use std::fmt::Write;

/// The lines that build a client, as a doc example; what follows may need the types.
pub(super) fn build_example(model: &Model, has_types: bool) -> String {
    let krate = library_name(model);
    let credential = model.auth.first().map(credential);
    let mut names = vec!["Client"];
    names.extend(credential.as_ref().map(|it| it.ty));
    names.sort_unstable();
    names.extend(has_types.then_some("types"));
    let mut steps = String::new();
    for Variable { name, values, .. } in &model.variables {
        let value = values.first().cloned().unwrap_or_else(|| format!("your-{name}"));
        let _ = writeln!(steps, "    .variable({name:?}, {value:?})");
    }
    if let Some(Credential { made, .. }) = credential {
        let _ = writeln!(steps, "    .credential({made})");
    }
    format!(
        "use {krate}::{{{}}};\n\nlet client = Client::builder()\n{steps}    .build()?;\n\
         # Ok::<(), {krate}::Error>(())\n",
        names.join(", ")
    )
}

/// What an example signs its calls with.
struct Credential {
    ty: &'static str,
    made: String,
}

fn credential(scheme: &AuthScheme) -> Credential {
    match scheme {
        AuthScheme::Basic => {
            Credential { ty: "Basic", made: "Basic::new(\"api-user\", \"api-password\")".into() }
        }
        AuthScheme::Bearer => {
            Credential { ty: "Bearer", made: "Bearer::new(\"api-token\")".into() }
        }
        AuthScheme::Header(name) => {
            Credential { ty: "HeaderKey", made: format!("HeaderKey::new({name:?}, \"api-key\")") }
        }
        AuthScheme::Query(name) => {
            Credential { ty: "QueryKey", made: format!("QueryKey::new({name:?}, \"api-key\")") }
        }
    }
}
