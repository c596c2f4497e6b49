//! Your app inside Zenvia Sales: the callbacks of its life, and its reports and buttons.
//!
//! An app is installed by users of Zenvia Sales. From then on the vendor calls *your* server: seven
//! [callbacks](App) when it is installed, set up, switched on and off, given a new API key, and
//! removed; and it opens URLs of yours, signed, where users look at a [report](ReportRequest) or
//! press a [button](ButtonRequest).
//!
//! What is not documented is left to you: at which paths and with which methods the callbacks come
//! (only "PUT the settings" is stated), and where they carry the app's client id and secret and the
//! API key of the instance (only install shows it). See your app's registration, and the first
//! request that arrives.
//!
//! # Examples
//!
//! ```
//! use switchboard::webhooks::ClientCredentials;
//! use switchboard::zenvia_sales::app::{App, Callback, Callbacks, Instance};
//! use switchboard::zenvia_sales::types::{AppInstall, AppSettings, SettingsForm};
//! use switchboard::{BoxFuture, Error, Secret};
//!
//! struct Greeter;
//!
//! impl App for Greeter {
//!     fn install(&self, install: AppInstall) -> BoxFuture<'_, Result<(), Error>> {
//!         Box::pin(async move {
//!             let instance = install.integration.unwrap_or_default();
//!             // Keep `instance.api_key`: calls of the API need it.
//!             # drop(instance);
//!             Ok(())
//!         })
//!     }
//!     // … and six more.
//! #   fn settings_form(&self, _: Instance) -> BoxFuture<'_, Result<SettingsForm, Error>> {
//! #       Box::pin(async { SettingsForm::builder().sections([] as [switchboard::zenvia_sales::types::FormSection; 0]).build() })
//! #   }
//! #   fn settings(&self, _: Instance) -> BoxFuture<'_, Result<AppSettings, Error>> {
//! #       Box::pin(async { Ok(AppSettings::default()) })
//! #   }
//! #   fn update_settings(&self, _: Instance, _: AppSettings) -> BoxFuture<'_, Result<(), Error>> {
//! #       Box::pin(async { Ok(()) })
//! #   }
//! #   fn set_enabled(&self, _: Instance, _: bool) -> BoxFuture<'_, Result<(), Error>> {
//! #       Box::pin(async { Ok(()) })
//! #   }
//! #   fn renew_api_key(&self, _: Instance, _: Secret) -> BoxFuture<'_, Result<(), Error>> {
//! #       Box::pin(async { Ok(()) })
//! #   }
//! #   fn uninstall(&self, _: Instance) -> BoxFuture<'_, Result<(), Error>> {
//! #       Box::pin(async { Ok(()) })
//! #   }
//! }
//!
//! let credentials = ClientCredentials::new("client-id", "client-secret")?;
//! let callbacks = Callbacks::new(Greeter, credentials)
//!     .at(Callback::Install, "/zenvia/install")
//!     .at(Callback::Settings, "/zenvia/settings")
//!     .at(Callback::UpdateSettings, "/zenvia/settings");
//! callbacks.check()?;
//! // With the feature `axum`: `let router: axum::Router = callbacks.into_router()?;`
//! # Ok::<(), Error>(())
//! ```

mod callback;
mod callbacks;
mod definitions;
mod instance;
mod pages;
mod placeholder;
#[cfg(feature = "axum")]
mod router;
mod text;

pub use callback::{App, Callback};
pub use callbacks::Callbacks;
pub use definitions::{button, report};
pub use instance::Instance;
pub use pages::{ButtonRequest, ReportRequest};
pub use placeholder::{Placeholder, expand};
pub use text::Text;
