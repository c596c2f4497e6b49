//! The callbacks of an app's life.

use super::instance::Instance;
use crate::{BoxFuture, Error, Secret};
use switchboard_webhooks::http::Method;
use switchboard_zenvia_sales::types::{AppInstall, AppSettings, SettingsForm};

/// One of the callbacks of an app's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Callback {
    /// An instance was installed.
    Install,
    /// The form in which users edit the settings is asked for.
    SettingsForm,
    /// The settings are asked for.
    Settings,
    /// A user has changed settings.
    UpdateSettings,
    /// The instance was switched on or off.
    Enabled,
    /// The instance has a new API key.
    NewApiKey,
    /// The instance was removed.
    Uninstall,
}

impl Callback {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Install,
        Self::SettingsForm,
        Self::Settings,
        Self::UpdateSettings,
        Self::Enabled,
        Self::NewApiKey,
        Self::Uninstall,
    ];

    /// Whether it asks for something and changes nothing.
    #[must_use]
    pub const fn is_read(self) -> bool {
        matches!(self, Self::SettingsForm | Self::Settings)
    }

    /// The methods with which it may come, unless you say it: the vendor states PUT for the changed
    /// settings, and nothing for the others.
    pub(super) fn methods(self) -> Vec<Method> {
        let mut methods = vec![Method::POST, Method::PUT, Method::PATCH];
        match self {
            Self::SettingsForm | Self::Settings => methods.insert(0, Method::GET),
            Self::Uninstall => methods.push(Method::DELETE),
            _ => {}
        }
        methods
    }
}

/// Your app: what it does at each callback.
///
/// A method runs only when the callback has proven the app's credentials. An error is answered with
/// the status of [`status_of`](switchboard_webhooks::status_of): 400 for
/// [`Error::is_invalid_request`], 500 for most others. Whether and how often the vendor then tries
/// again is not documented, so a method must stand being called twice for one event.
///
/// The vendor waits for an unknown time: acknowledge first, and work later.
pub trait App: Send + Sync + 'static {
    /// An instance was installed: keep its API key, and whether it is on.
    fn install(&self, install: AppInstall) -> BoxFuture<'_, Result<(), Error>>;

    /// The form in which users edit the settings.
    fn settings_form(&self, instance: Instance) -> BoxFuture<'_, Result<SettingsForm, Error>>;

    /// The settings of an instance, whose keys are the names of the form's inputs. They are asked for
    /// from time to time.
    fn settings(&self, instance: Instance) -> BoxFuture<'_, Result<AppSettings, Error>>;

    /// A user has changed settings. Merge them: only those that changed are sent. Names that your form
    /// does not have may be among them.
    fn update_settings(
        &self,
        instance: Instance,
        changed: AppSettings,
    ) -> BoxFuture<'_, Result<(), Error>>;

    /// An instance was switched on or off. Calls with the API key of one that is off fail.
    fn set_enabled(&self, instance: Instance, enabled: bool) -> BoxFuture<'_, Result<(), Error>>;

    /// An instance has a new API key: keep it, and forget the one before.
    fn renew_api_key(&self, instance: Instance, key: Secret) -> BoxFuture<'_, Result<(), Error>>;

    /// An instance was removed. The vendor only marks it as removed.
    fn uninstall(&self, instance: Instance) -> BoxFuture<'_, Result<(), Error>>;
}
