// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The requests of the Carium Courier API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

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

#[cfg(feature = "aggregation-requests")]
pub use self::aggregation_requests::CreateAggregationRequest;
#[cfg(feature = "announcers")]
pub use self::announcers::{CreateAnnouncer, GetAnnouncer, ListAnnouncers, UpdateAnnouncer};
#[cfg(feature = "app-credentials")]
pub use self::app_credentials::{
    CreateAppCredential, GetAppCredential, ListAppCredentials, UpdateAppCredential,
};
#[cfg(feature = "ask")]
pub use self::ask::{
    CreateAskReminder, GetAskReminder, GetAskSubscription, HandleAskEntry, ListAskReminders,
    ListAskSubscriptions, SendAskSubscriptionEvent, UpdateAskReminder,
};
#[cfg(feature = "badge-counts")]
pub use self::badge_counts::{
    CreateBadgeCount, CreateBulkBadgeCounts, GetBadgeCount, ListBadgeCounts,
};
#[cfg(feature = "communications")]
pub use self::communications::{GetCommunicationSummary, ListCommunicationMessages};
#[cfg(feature = "individuals")]
pub use self::individuals::{
    GetIndividual, GetIndividualGroup, RecalculateIndividualCommunicationSummary,
    SendIndividualMulticast,
};
#[cfg(feature = "maintenance")]
pub use self::maintenance::{
    CreateSniffer, CreateSystemPurge, GetReplicator, GetSniffer, ListReplicators, ListSnifferLogs,
};
#[cfg(feature = "messaging-attachments")]
pub use self::messaging_attachments::{
    CreateMessagingAttachment, GetMessagingAttachment, ListMessagingAttachments,
    ProcessMessagingAttachmentUpload, UpdateMessagingAttachment,
};
#[cfg(feature = "messaging-bookmarks")]
pub use self::messaging_bookmarks::{
    CreateMessagingBookmark, GetMessagingBookmark, ListMessagingBookmarks,
};
#[cfg(feature = "messaging-bulk-messages")]
pub use self::messaging_bulk_messages::{
    CreateMessagingBulkAttachment, CreateMessagingBulkMessage, GetMessagingBulkAttachment,
    GetMessagingBulkMessage, ListMessagingBulkAttachments, ListMessagingBulkMessages,
    ProcessMessagingBulkAttachmentUpload, UpdateMessagingBulkMessage,
};
#[cfg(feature = "messaging-channels")]
pub use self::messaging_channels::{
    AddMessagingChannelSubscribers, ArchiveMessagingChannel, CreateMessagingChannel,
    GetMessagingChannel, GetMessagingChannelProfile, ListMessagingChannels,
    RemoveMessagingChannelSubscribers, SetMessagingChannelPreferences, SetMessagingChannelSms,
    UnarchiveMessagingChannel, UpdateMessagingChannel,
};
#[cfg(feature = "messaging-messages")]
pub use self::messaging_messages::{
    AckMessagingMessage, AddMessagingMessageReaction, CreateMessagingMessage,
    DeleteMessagingMessageReaction, GetMessagingMessage, GetMessagingMessageReceipts,
    ListMessagingMessages, UpdateMessagingMessage,
};
#[cfg(feature = "messaging-operations")]
pub use self::messaging_operations::{
    CreateMessagingOperation, GetMessagingOperation, ListMessagingOperations,
};
#[cfg(feature = "messaging-plugins")]
pub use self::messaging_plugins::{
    CreateMessagingPlugin, DisableMessagingPlugin, EnableMessagingPlugin, ExpandMessagingPlugin,
    GetMessagingPlugin, ListMessagingPlugins, UpdateMessagingPlugin,
};
#[cfg(feature = "messaging-responders")]
pub use self::messaging_responders::{
    CreateMessagingResponder, DisableMessagingResponder, EnableMessagingResponder,
    GetMessagingResponder, ListMessagingResponders, UpdateMessagingResponder,
};
#[cfg(feature = "multicasts")]
pub use self::multicasts::{
    CreateMulticast, CreateUserMulticast, GetMulticast, ListMulticasts, ListUserMulticasts,
};
#[cfg(feature = "organizations")]
pub use self::organizations::{
    CreateOrgPreference, GetOrganization, ListOrgPreferences, ListOrganizations,
};
#[cfg(feature = "text-accounts")]
pub use self::text_accounts::{
    ClaimTextAccountNumber, CreateTextAccount, GetTextAccount, ListTextAccounts, UpdateTextAccount,
};
#[cfg(feature = "text-numbers")]
pub use self::text_numbers::{
    CreateTextAccountNumber, CreateTextNumberInfo, CreateTextUserNumberMap, GetTextAccountNumber,
    GetTextNumberInfo, GetTextUserNumberMap, ListTextAccountNumbers, ListTextNumberInfo,
    ListTextNumberLogs, ListTextUserNumberMaps, ResetTextAccountNumberLogs,
    UpdateTextAccountNumber,
};
#[cfg(feature = "texts")]
pub use self::texts::{CreateText, GetText, GetTextReceiveLog, HandleTextCallback, ListTexts};
#[cfg(feature = "tts-synthesizers")]
pub use self::tts_synthesizers::CreateTtsSynthesis;
#[cfg(feature = "user-consents")]
pub use self::user_consents::{CreateUserConsent, GetUserConsent, ListUserConsents};
#[cfg(feature = "user-devices")]
pub use self::user_devices::{CreateUserDevice, ListUserDeviceLogs, ListUserDevices};
#[cfg(feature = "user-emails")]
pub use self::user_emails::{
    CreateUserEmail, CreateUserEmailAttachment, GetUserEmail, GetUserEmailAttachment,
    ListUserEmailAttachments, ListUserEmails, ProcessUserEmailAttachmentUpload, SendUserEmail,
};
#[cfg(feature = "user-notifications")]
pub use self::user_notifications::{
    AckUserNotification, GetUserNotification, ListUserNotificationCounts, ListUserNotifications,
};
#[cfg(feature = "users")]
pub use self::users::{
    GetUser, ListUsers, SendUserMulticast, UpdateUser, ValidateUserMulticastParams,
};
#[cfg(feature = "video-channels")]
pub use self::video_channels::{
    CreateVideoChannel, FinalizeVideoChannelEncounter, FinalizeVideoChannelEncounterV2,
    GetVideoChannel, GetVideoChannelCredentials, ListVideoChannels,
    SetVideoChannelParticipantAudioStates, StartVideoChannelReminderTimer, TerminateVideoChannel,
    UpdateVideoChannel,
};
#[cfg(feature = "video-compositions")]
pub use self::video_compositions::{GetVideoComposition, ListVideoCompositions};
#[cfg(feature = "video-participants")]
pub use self::video_participants::{
    GetVideoParticipant, ListVideoParticipants, UpdateVideoParticipant,
};
#[cfg(feature = "voice-conferences")]
pub use self::voice_conferences::{
    CreateVoiceConference, GetVoiceConference, GetVoiceConferenceCredentials, GetVoiceDialLog,
    ListVoiceConferences, ListVoiceDialLogs,
};
#[cfg(feature = "voice-queues")]
pub use self::voice_queues::{
    CreateVoiceQueueAgent, GetVoiceQueueAgent, GetVoiceQueueEntry, HandleVoiceIvrTwiml,
    ListVoiceQueueAgents, ListVoiceQueueEntries,
};
#[cfg(feature = "voice-recordings")]
pub use self::voice_recordings::{GetVoiceRecording, ListVoiceRecordings};
#[cfg(feature = "voice-settings")]
pub use self::voice_settings::{
    CreateVoiceSetting, GetVoiceSetting, GetVoiceTask, ListVoiceSettings, RunVoiceSettingTask,
    UpdateVoiceSetting,
};
#[cfg(feature = "voice-surveys")]
pub use self::voice_surveys::{CreateVoiceSurvey, GetVoiceSurvey, ListVoiceSurveys};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    #[cfg(feature = "aggregation-requests")]
    Operation::of(&aggregation_requests::CREATE_AGGREGATION_REQUEST),
    #[cfg(feature = "announcers")]
    Operation::of(&announcers::LIST_ANNOUNCERS),
    #[cfg(feature = "announcers")]
    Operation::of(&announcers::CREATE_ANNOUNCER),
    #[cfg(feature = "announcers")]
    Operation::of(&announcers::GET_ANNOUNCER),
    #[cfg(feature = "announcers")]
    Operation::of(&announcers::UPDATE_ANNOUNCER),
    #[cfg(feature = "app-credentials")]
    Operation::of(&app_credentials::LIST_APP_CREDENTIALS),
    #[cfg(feature = "app-credentials")]
    Operation::of(&app_credentials::CREATE_APP_CREDENTIAL),
    #[cfg(feature = "app-credentials")]
    Operation::of(&app_credentials::GET_APP_CREDENTIAL),
    #[cfg(feature = "app-credentials")]
    Operation::of(&app_credentials::UPDATE_APP_CREDENTIAL),
    #[cfg(feature = "ask")]
    Operation::of(&ask::HANDLE_ASK_ENTRY),
    #[cfg(feature = "ask")]
    Operation::of(&ask::LIST_ASK_REMINDERS),
    #[cfg(feature = "ask")]
    Operation::of(&ask::CREATE_ASK_REMINDER),
    #[cfg(feature = "ask")]
    Operation::of(&ask::GET_ASK_REMINDER),
    #[cfg(feature = "ask")]
    Operation::of(&ask::UPDATE_ASK_REMINDER),
    #[cfg(feature = "ask")]
    Operation::of(&ask::LIST_ASK_SUBSCRIPTIONS),
    #[cfg(feature = "ask")]
    Operation::of(&ask::GET_ASK_SUBSCRIPTION),
    #[cfg(feature = "ask")]
    Operation::of(&ask::SEND_ASK_SUBSCRIPTION_EVENT),
    #[cfg(feature = "badge-counts")]
    Operation::of(&badge_counts::LIST_BADGE_COUNTS),
    #[cfg(feature = "badge-counts")]
    Operation::of(&badge_counts::CREATE_BADGE_COUNT),
    #[cfg(feature = "badge-counts")]
    Operation::of(&badge_counts::GET_BADGE_COUNT),
    #[cfg(feature = "badge-counts")]
    Operation::of(&badge_counts::CREATE_BULK_BADGE_COUNTS),
    #[cfg(feature = "communications")]
    Operation::of(&communications::LIST_COMMUNICATION_MESSAGES),
    #[cfg(feature = "communications")]
    Operation::of(&communications::GET_COMMUNICATION_SUMMARY),
    #[cfg(feature = "individuals")]
    Operation::of(&individuals::GET_INDIVIDUAL_GROUP),
    #[cfg(feature = "individuals")]
    Operation::of(&individuals::GET_INDIVIDUAL),
    #[cfg(feature = "individuals")]
    Operation::of(&individuals::SEND_INDIVIDUAL_MULTICAST),
    #[cfg(feature = "individuals")]
    Operation::of(&individuals::RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY),
    #[cfg(feature = "maintenance")]
    Operation::of(&maintenance::CREATE_SYSTEM_PURGE),
    #[cfg(feature = "maintenance")]
    Operation::of(&maintenance::LIST_REPLICATORS),
    #[cfg(feature = "maintenance")]
    Operation::of(&maintenance::GET_REPLICATOR),
    #[cfg(feature = "maintenance")]
    Operation::of(&maintenance::CREATE_SNIFFER),
    #[cfg(feature = "maintenance")]
    Operation::of(&maintenance::GET_SNIFFER),
    #[cfg(feature = "maintenance")]
    Operation::of(&maintenance::LIST_SNIFFER_LOGS),
    #[cfg(feature = "messaging-attachments")]
    Operation::of(&messaging_attachments::LIST_MESSAGING_ATTACHMENTS),
    #[cfg(feature = "messaging-attachments")]
    Operation::of(&messaging_attachments::CREATE_MESSAGING_ATTACHMENT),
    #[cfg(feature = "messaging-attachments")]
    Operation::of(&messaging_attachments::GET_MESSAGING_ATTACHMENT),
    #[cfg(feature = "messaging-attachments")]
    Operation::of(&messaging_attachments::UPDATE_MESSAGING_ATTACHMENT),
    #[cfg(feature = "messaging-attachments")]
    Operation::of(&messaging_attachments::PROCESS_MESSAGING_ATTACHMENT_UPLOAD),
    #[cfg(feature = "messaging-bookmarks")]
    Operation::of(&messaging_bookmarks::LIST_MESSAGING_BOOKMARKS),
    #[cfg(feature = "messaging-bookmarks")]
    Operation::of(&messaging_bookmarks::CREATE_MESSAGING_BOOKMARK),
    #[cfg(feature = "messaging-bookmarks")]
    Operation::of(&messaging_bookmarks::GET_MESSAGING_BOOKMARK),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::LIST_MESSAGING_BULK_ATTACHMENTS),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::CREATE_MESSAGING_BULK_ATTACHMENT),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::GET_MESSAGING_BULK_ATTACHMENT),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::PROCESS_MESSAGING_BULK_ATTACHMENT_UPLOAD),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::LIST_MESSAGING_BULK_MESSAGES),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::CREATE_MESSAGING_BULK_MESSAGE),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::GET_MESSAGING_BULK_MESSAGE),
    #[cfg(feature = "messaging-bulk-messages")]
    Operation::of(&messaging_bulk_messages::UPDATE_MESSAGING_BULK_MESSAGE),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::LIST_MESSAGING_CHANNELS),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::CREATE_MESSAGING_CHANNEL),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::GET_MESSAGING_CHANNEL),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::UPDATE_MESSAGING_CHANNEL),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::ARCHIVE_MESSAGING_CHANNEL),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::GET_MESSAGING_CHANNEL_PROFILE),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::SET_MESSAGING_CHANNEL_PREFERENCES),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::SET_MESSAGING_CHANNEL_SMS),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::ADD_MESSAGING_CHANNEL_SUBSCRIBERS),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::UNARCHIVE_MESSAGING_CHANNEL),
    #[cfg(feature = "messaging-channels")]
    Operation::of(&messaging_channels::REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::LIST_MESSAGING_MESSAGES),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::CREATE_MESSAGING_MESSAGE),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::GET_MESSAGING_MESSAGE),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::UPDATE_MESSAGING_MESSAGE),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::ACK_MESSAGING_MESSAGE),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::ADD_MESSAGING_MESSAGE_REACTION),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::DELETE_MESSAGING_MESSAGE_REACTION),
    #[cfg(feature = "messaging-messages")]
    Operation::of(&messaging_messages::GET_MESSAGING_MESSAGE_RECEIPTS),
    #[cfg(feature = "messaging-operations")]
    Operation::of(&messaging_operations::LIST_MESSAGING_OPERATIONS),
    #[cfg(feature = "messaging-operations")]
    Operation::of(&messaging_operations::CREATE_MESSAGING_OPERATION),
    #[cfg(feature = "messaging-operations")]
    Operation::of(&messaging_operations::GET_MESSAGING_OPERATION),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::LIST_MESSAGING_PLUGINS),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::CREATE_MESSAGING_PLUGIN),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::GET_MESSAGING_PLUGIN),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::UPDATE_MESSAGING_PLUGIN),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::DISABLE_MESSAGING_PLUGIN),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::ENABLE_MESSAGING_PLUGIN),
    #[cfg(feature = "messaging-plugins")]
    Operation::of(&messaging_plugins::EXPAND_MESSAGING_PLUGIN),
    #[cfg(feature = "messaging-responders")]
    Operation::of(&messaging_responders::LIST_MESSAGING_RESPONDERS),
    #[cfg(feature = "messaging-responders")]
    Operation::of(&messaging_responders::CREATE_MESSAGING_RESPONDER),
    #[cfg(feature = "messaging-responders")]
    Operation::of(&messaging_responders::GET_MESSAGING_RESPONDER),
    #[cfg(feature = "messaging-responders")]
    Operation::of(&messaging_responders::UPDATE_MESSAGING_RESPONDER),
    #[cfg(feature = "messaging-responders")]
    Operation::of(&messaging_responders::DISABLE_MESSAGING_RESPONDER),
    #[cfg(feature = "messaging-responders")]
    Operation::of(&messaging_responders::ENABLE_MESSAGING_RESPONDER),
    #[cfg(feature = "multicasts")]
    Operation::of(&multicasts::LIST_MULTICASTS),
    #[cfg(feature = "multicasts")]
    Operation::of(&multicasts::CREATE_MULTICAST),
    #[cfg(feature = "multicasts")]
    Operation::of(&multicasts::GET_MULTICAST),
    #[cfg(feature = "multicasts")]
    Operation::of(&multicasts::LIST_USER_MULTICASTS),
    #[cfg(feature = "multicasts")]
    Operation::of(&multicasts::CREATE_USER_MULTICAST),
    #[cfg(feature = "organizations")]
    Operation::of(&organizations::LIST_ORG_PREFERENCES),
    #[cfg(feature = "organizations")]
    Operation::of(&organizations::CREATE_ORG_PREFERENCE),
    #[cfg(feature = "organizations")]
    Operation::of(&organizations::LIST_ORGANIZATIONS),
    #[cfg(feature = "organizations")]
    Operation::of(&organizations::GET_ORGANIZATION),
    #[cfg(feature = "text-accounts")]
    Operation::of(&text_accounts::LIST_TEXT_ACCOUNTS),
    #[cfg(feature = "text-accounts")]
    Operation::of(&text_accounts::CREATE_TEXT_ACCOUNT),
    #[cfg(feature = "text-accounts")]
    Operation::of(&text_accounts::GET_TEXT_ACCOUNT),
    #[cfg(feature = "text-accounts")]
    Operation::of(&text_accounts::UPDATE_TEXT_ACCOUNT),
    #[cfg(feature = "text-accounts")]
    Operation::of(&text_accounts::CLAIM_TEXT_ACCOUNT_NUMBER),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::LIST_TEXT_ACCOUNT_NUMBERS),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::CREATE_TEXT_ACCOUNT_NUMBER),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::GET_TEXT_ACCOUNT_NUMBER),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::UPDATE_TEXT_ACCOUNT_NUMBER),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::RESET_TEXT_ACCOUNT_NUMBER_LOGS),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::LIST_TEXT_NUMBER_INFO),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::CREATE_TEXT_NUMBER_INFO),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::GET_TEXT_NUMBER_INFO),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::LIST_TEXT_NUMBER_LOGS),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::LIST_TEXT_USER_NUMBER_MAPS),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::CREATE_TEXT_USER_NUMBER_MAP),
    #[cfg(feature = "text-numbers")]
    Operation::of(&text_numbers::GET_TEXT_USER_NUMBER_MAP),
    #[cfg(feature = "texts")]
    Operation::of(&texts::GET_TEXT_RECEIVE_LOG),
    #[cfg(feature = "texts")]
    Operation::of(&texts::LIST_TEXTS),
    #[cfg(feature = "texts")]
    Operation::of(&texts::CREATE_TEXT),
    #[cfg(feature = "texts")]
    Operation::of(&texts::GET_TEXT),
    #[cfg(feature = "texts")]
    Operation::of(&texts::HANDLE_TEXT_CALLBACK),
    #[cfg(feature = "tts-synthesizers")]
    Operation::of(&tts_synthesizers::CREATE_TTS_SYNTHESIS),
    #[cfg(feature = "user-consents")]
    Operation::of(&user_consents::LIST_USER_CONSENTS),
    #[cfg(feature = "user-consents")]
    Operation::of(&user_consents::CREATE_USER_CONSENT),
    #[cfg(feature = "user-consents")]
    Operation::of(&user_consents::GET_USER_CONSENT),
    #[cfg(feature = "user-devices")]
    Operation::of(&user_devices::LIST_USER_DEVICES),
    #[cfg(feature = "user-devices")]
    Operation::of(&user_devices::CREATE_USER_DEVICE),
    #[cfg(feature = "user-devices")]
    Operation::of(&user_devices::LIST_USER_DEVICE_LOGS),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::LIST_USER_EMAIL_ATTACHMENTS),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::CREATE_USER_EMAIL_ATTACHMENT),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::GET_USER_EMAIL_ATTACHMENT),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::LIST_USER_EMAILS),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::CREATE_USER_EMAIL),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::GET_USER_EMAIL),
    #[cfg(feature = "user-emails")]
    Operation::of(&user_emails::SEND_USER_EMAIL),
    #[cfg(feature = "user-notifications")]
    Operation::of(&user_notifications::LIST_USER_NOTIFICATION_COUNTS),
    #[cfg(feature = "user-notifications")]
    Operation::of(&user_notifications::LIST_USER_NOTIFICATIONS),
    #[cfg(feature = "user-notifications")]
    Operation::of(&user_notifications::GET_USER_NOTIFICATION),
    #[cfg(feature = "user-notifications")]
    Operation::of(&user_notifications::ACK_USER_NOTIFICATION),
    #[cfg(feature = "users")]
    Operation::of(&users::LIST_USERS),
    #[cfg(feature = "users")]
    Operation::of(&users::GET_USER),
    #[cfg(feature = "users")]
    Operation::of(&users::UPDATE_USER),
    #[cfg(feature = "users")]
    Operation::of(&users::SEND_USER_MULTICAST),
    #[cfg(feature = "users")]
    Operation::of(&users::VALIDATE_USER_MULTICAST_PARAMS),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::LIST_VIDEO_CHANNELS),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::CREATE_VIDEO_CHANNEL),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::GET_VIDEO_CHANNEL),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::UPDATE_VIDEO_CHANNEL),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::FINALIZE_VIDEO_CHANNEL_ENCOUNTER),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::GET_VIDEO_CHANNEL_CREDENTIALS),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::START_VIDEO_CHANNEL_REMINDER_TIMER),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::TERMINATE_VIDEO_CHANNEL),
    #[cfg(feature = "video-channels")]
    Operation::of(&video_channels::FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2),
    #[cfg(feature = "video-compositions")]
    Operation::of(&video_compositions::LIST_VIDEO_COMPOSITIONS),
    #[cfg(feature = "video-compositions")]
    Operation::of(&video_compositions::GET_VIDEO_COMPOSITION),
    #[cfg(feature = "video-participants")]
    Operation::of(&video_participants::LIST_VIDEO_PARTICIPANTS),
    #[cfg(feature = "video-participants")]
    Operation::of(&video_participants::GET_VIDEO_PARTICIPANT),
    #[cfg(feature = "video-participants")]
    Operation::of(&video_participants::UPDATE_VIDEO_PARTICIPANT),
    #[cfg(feature = "voice-conferences")]
    Operation::of(&voice_conferences::LIST_VOICE_CONFERENCES),
    #[cfg(feature = "voice-conferences")]
    Operation::of(&voice_conferences::CREATE_VOICE_CONFERENCE),
    #[cfg(feature = "voice-conferences")]
    Operation::of(&voice_conferences::GET_VOICE_CONFERENCE),
    #[cfg(feature = "voice-conferences")]
    Operation::of(&voice_conferences::GET_VOICE_CONFERENCE_CREDENTIALS),
    #[cfg(feature = "voice-conferences")]
    Operation::of(&voice_conferences::LIST_VOICE_DIAL_LOGS),
    #[cfg(feature = "voice-conferences")]
    Operation::of(&voice_conferences::GET_VOICE_DIAL_LOG),
    #[cfg(feature = "voice-queues")]
    Operation::of(&voice_queues::HANDLE_VOICE_IVR_TWIML),
    #[cfg(feature = "voice-queues")]
    Operation::of(&voice_queues::LIST_VOICE_QUEUE_AGENTS),
    #[cfg(feature = "voice-queues")]
    Operation::of(&voice_queues::CREATE_VOICE_QUEUE_AGENT),
    #[cfg(feature = "voice-queues")]
    Operation::of(&voice_queues::GET_VOICE_QUEUE_AGENT),
    #[cfg(feature = "voice-queues")]
    Operation::of(&voice_queues::LIST_VOICE_QUEUE_ENTRIES),
    #[cfg(feature = "voice-queues")]
    Operation::of(&voice_queues::GET_VOICE_QUEUE_ENTRY),
    #[cfg(feature = "voice-recordings")]
    Operation::of(&voice_recordings::LIST_VOICE_RECORDINGS),
    #[cfg(feature = "voice-recordings")]
    Operation::of(&voice_recordings::GET_VOICE_RECORDING),
    #[cfg(feature = "voice-settings")]
    Operation::of(&voice_settings::LIST_VOICE_SETTINGS),
    #[cfg(feature = "voice-settings")]
    Operation::of(&voice_settings::CREATE_VOICE_SETTING),
    #[cfg(feature = "voice-settings")]
    Operation::of(&voice_settings::GET_VOICE_SETTING),
    #[cfg(feature = "voice-settings")]
    Operation::of(&voice_settings::UPDATE_VOICE_SETTING),
    #[cfg(feature = "voice-settings")]
    Operation::of(&voice_settings::RUN_VOICE_SETTING_TASK),
    #[cfg(feature = "voice-settings")]
    Operation::of(&voice_settings::GET_VOICE_TASK),
    #[cfg(feature = "voice-surveys")]
    Operation::of(&voice_surveys::LIST_VOICE_SURVEYS),
    #[cfg(feature = "voice-surveys")]
    Operation::of(&voice_surveys::CREATE_VOICE_SURVEY),
    #[cfg(feature = "voice-surveys")]
    Operation::of(&voice_surveys::GET_VOICE_SURVEY),
];
