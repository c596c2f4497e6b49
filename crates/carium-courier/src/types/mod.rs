// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Carium Courier API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

#[cfg(feature = "aggregation-requests")]
mod aggregation_requests;
#[cfg(feature = "announcers")]
mod announcers;
#[cfg(feature = "app-credentials")]
mod app_credentials;
#[cfg(feature = "ask")]
mod ask;
#[cfg(feature = "badge-counts")]
mod badge_counts;
mod common;
#[cfg(feature = "communications")]
mod communications;
#[cfg(feature = "individuals")]
mod individuals;
#[cfg(feature = "maintenance")]
mod maintenance;
#[cfg(feature = "messaging-attachments")]
mod messaging_attachments;
#[cfg(feature = "messaging-bookmarks")]
mod messaging_bookmarks;
#[cfg(feature = "messaging-bulk-messages")]
mod messaging_bulk_messages;
#[cfg(feature = "messaging-channels")]
mod messaging_channels;
#[cfg(feature = "messaging-messages")]
mod messaging_messages;
#[cfg(feature = "messaging-operations")]
mod messaging_operations;
#[cfg(feature = "messaging-plugins")]
mod messaging_plugins;
#[cfg(feature = "messaging-responders")]
mod messaging_responders;
#[cfg(feature = "multicasts")]
mod multicasts;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "text-accounts")]
mod text_accounts;
#[cfg(feature = "text-numbers")]
mod text_numbers;
#[cfg(feature = "texts")]
mod texts;
#[cfg(feature = "tts-synthesizers")]
mod tts_synthesizers;
#[cfg(feature = "user-consents")]
mod user_consents;
#[cfg(feature = "user-devices")]
mod user_devices;
#[cfg(feature = "user-emails")]
mod user_emails;
#[cfg(feature = "user-notifications")]
mod user_notifications;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "video-channels")]
mod video_channels;
#[cfg(feature = "video-compositions")]
mod video_compositions;
#[cfg(feature = "video-participants")]
mod video_participants;
#[cfg(feature = "voice-conferences")]
mod voice_conferences;
#[cfg(feature = "voice-queues")]
mod voice_queues;
#[cfg(feature = "voice-recordings")]
mod voice_recordings;
#[cfg(feature = "voice-settings")]
mod voice_settings;
#[cfg(feature = "voice-surveys")]
mod voice_surveys;

pub use self::common::*;

#[cfg(feature = "aggregation-requests")]
pub use self::aggregation_requests::*;
#[cfg(feature = "announcers")]
pub use self::announcers::*;
#[cfg(feature = "app-credentials")]
pub use self::app_credentials::*;
#[cfg(feature = "ask")]
pub use self::ask::*;
#[cfg(feature = "badge-counts")]
pub use self::badge_counts::*;
#[cfg(feature = "communications")]
pub use self::communications::*;
#[cfg(feature = "individuals")]
pub use self::individuals::*;
#[cfg(feature = "maintenance")]
pub use self::maintenance::*;
#[cfg(feature = "messaging-attachments")]
pub use self::messaging_attachments::*;
#[cfg(feature = "messaging-bookmarks")]
pub use self::messaging_bookmarks::*;
#[cfg(feature = "messaging-bulk-messages")]
pub use self::messaging_bulk_messages::*;
#[cfg(feature = "messaging-channels")]
pub use self::messaging_channels::*;
#[cfg(feature = "messaging-messages")]
pub use self::messaging_messages::*;
#[cfg(feature = "messaging-operations")]
pub use self::messaging_operations::*;
#[cfg(feature = "messaging-plugins")]
pub use self::messaging_plugins::*;
#[cfg(feature = "messaging-responders")]
pub use self::messaging_responders::*;
#[cfg(feature = "multicasts")]
pub use self::multicasts::*;
#[cfg(feature = "organizations")]
pub use self::organizations::*;
#[cfg(feature = "text-accounts")]
pub use self::text_accounts::*;
#[cfg(feature = "text-numbers")]
pub use self::text_numbers::*;
#[cfg(feature = "texts")]
pub use self::texts::*;
#[cfg(feature = "tts-synthesizers")]
pub use self::tts_synthesizers::*;
#[cfg(feature = "user-consents")]
pub use self::user_consents::*;
#[cfg(feature = "user-devices")]
pub use self::user_devices::*;
#[cfg(feature = "user-emails")]
pub use self::user_emails::*;
#[cfg(feature = "user-notifications")]
pub use self::user_notifications::*;
#[cfg(feature = "users")]
pub use self::users::*;
#[cfg(feature = "video-channels")]
pub use self::video_channels::*;
#[cfg(feature = "video-compositions")]
pub use self::video_compositions::*;
#[cfg(feature = "video-participants")]
pub use self::video_participants::*;
#[cfg(feature = "voice-conferences")]
pub use self::voice_conferences::*;
#[cfg(feature = "voice-queues")]
pub use self::voice_queues::*;
#[cfg(feature = "voice-recordings")]
pub use self::voice_recordings::*;
#[cfg(feature = "voice-settings")]
pub use self::voice_settings::*;
#[cfg(feature = "voice-surveys")]
pub use self::voice_surveys::*;
