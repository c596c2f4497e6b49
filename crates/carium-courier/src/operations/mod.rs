//! The requests of the Carium Courier API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod aggregation_requests;
mod announcers;
mod app_credentials;
mod ask;
mod badge_counts;
mod communications;
mod individuals;
mod maintenance;
mod messaging_attachments;
mod messaging_bookmarks;
mod messaging_bulk_messages;
mod messaging_channels;
mod messaging_messages;
mod messaging_operations;
mod messaging_plugins;
mod messaging_responders;
mod multicasts;
mod organizations;
mod text_accounts;
mod text_numbers;
mod texts;
mod tts_synthesizers;
mod user_consents;
mod user_devices;
mod user_emails;
mod user_notifications;
mod users;
mod video_channels;
mod video_compositions;
mod video_participants;
mod voice_conferences;
mod voice_queues;
mod voice_recordings;
mod voice_settings;
mod voice_surveys;

pub use self::aggregation_requests::CreateAggregationRequest;
pub use self::announcers::{CreateAnnouncer, GetAnnouncer, ListAnnouncers, UpdateAnnouncer};
pub use self::app_credentials::{
    CreateAppCredential, GetAppCredential, ListAppCredentials, UpdateAppCredential,
};
pub use self::ask::{
    CreateAskReminder, GetAskReminder, GetAskSubscription, HandleAskEntry, ListAskReminders,
    ListAskSubscriptions, SendAskSubscriptionEvent, UpdateAskReminder,
};
pub use self::badge_counts::{
    CreateBadgeCount, CreateBulkBadgeCounts, GetBadgeCount, ListBadgeCounts,
};
pub use self::communications::{GetCommunicationSummary, ListCommunicationMessages};
pub use self::individuals::{
    GetIndividual, GetIndividualGroup, RecalculateIndividualCommunicationSummary,
    SendIndividualMulticast,
};
pub use self::maintenance::{
    CreateSniffer, CreateSystemPurge, GetReplicator, GetSniffer, ListReplicators, ListSnifferLogs,
};
pub use self::messaging_attachments::{
    CreateMessagingAttachment, GetMessagingAttachment, ListMessagingAttachments,
    ProcessMessagingAttachmentUpload, UpdateMessagingAttachment,
};
pub use self::messaging_bookmarks::{
    CreateMessagingBookmark, GetMessagingBookmark, ListMessagingBookmarks,
};
pub use self::messaging_bulk_messages::{
    CreateMessagingBulkAttachment, CreateMessagingBulkMessage, GetMessagingBulkAttachment,
    GetMessagingBulkMessage, ListMessagingBulkAttachments, ListMessagingBulkMessages,
    ProcessMessagingBulkAttachmentUpload, UpdateMessagingBulkMessage,
};
pub use self::messaging_channels::{
    AddMessagingChannelSubscribers, ArchiveMessagingChannel, CreateMessagingChannel,
    GetMessagingChannel, GetMessagingChannelProfile, ListMessagingChannels,
    RemoveMessagingChannelSubscribers, SetMessagingChannelPreferences, SetMessagingChannelSms,
    UnarchiveMessagingChannel, UpdateMessagingChannel,
};
pub use self::messaging_messages::{
    AckMessagingMessage, AddMessagingMessageReaction, CreateMessagingMessage,
    DeleteMessagingMessageReaction, GetMessagingMessage, GetMessagingMessageReceipts,
    ListMessagingMessages, UpdateMessagingMessage,
};
pub use self::messaging_operations::{
    CreateMessagingOperation, GetMessagingOperation, ListMessagingOperations,
};
pub use self::messaging_plugins::{
    CreateMessagingPlugin, DisableMessagingPlugin, EnableMessagingPlugin, ExpandMessagingPlugin,
    GetMessagingPlugin, ListMessagingPlugins, UpdateMessagingPlugin,
};
pub use self::messaging_responders::{
    CreateMessagingResponder, DisableMessagingResponder, EnableMessagingResponder,
    GetMessagingResponder, ListMessagingResponders, UpdateMessagingResponder,
};
pub use self::multicasts::{
    CreateMulticast, CreateUserMulticast, GetMulticast, ListMulticasts, ListUserMulticasts,
};
pub use self::organizations::{
    CreateOrgPreference, GetOrganization, ListOrgPreferences, ListOrganizations,
};
pub use self::text_accounts::{
    ClaimTextAccountNumber, CreateTextAccount, GetTextAccount, ListTextAccounts, UpdateTextAccount,
};
pub use self::text_numbers::{
    CreateTextAccountNumber, CreateTextNumberInfo, CreateTextUserNumberMap, GetTextAccountNumber,
    GetTextNumberInfo, GetTextUserNumberMap, ListTextAccountNumbers, ListTextNumberInfo,
    ListTextNumberLogs, ListTextUserNumberMaps, ResetTextAccountNumberLogs,
    UpdateTextAccountNumber,
};
pub use self::texts::{CreateText, GetText, GetTextReceiveLog, HandleTextCallback, ListTexts};
pub use self::tts_synthesizers::CreateTtsSynthesis;
pub use self::user_consents::{CreateUserConsent, GetUserConsent, ListUserConsents};
pub use self::user_devices::{CreateUserDevice, ListUserDeviceLogs, ListUserDevices};
pub use self::user_emails::{
    CreateUserEmail, CreateUserEmailAttachment, GetUserEmail, GetUserEmailAttachment,
    ListUserEmailAttachments, ListUserEmails, ProcessUserEmailAttachmentUpload, SendUserEmail,
};
pub use self::user_notifications::{
    AckUserNotification, GetUserNotification, ListUserNotificationCounts, ListUserNotifications,
};
pub use self::users::{
    GetUser, ListUsers, SendUserMulticast, UpdateUser, ValidateUserMulticastParams,
};
pub use self::video_channels::{
    CreateVideoChannel, FinalizeVideoChannelEncounter, FinalizeVideoChannelEncounterV2,
    GetVideoChannel, GetVideoChannelCredentials, ListVideoChannels,
    SetVideoChannelParticipantAudioStates, StartVideoChannelReminderTimer, TerminateVideoChannel,
    UpdateVideoChannel,
};
pub use self::video_compositions::{GetVideoComposition, ListVideoCompositions};
pub use self::video_participants::{
    GetVideoParticipant, ListVideoParticipants, UpdateVideoParticipant,
};
pub use self::voice_conferences::{
    CreateVoiceConference, GetVoiceConference, GetVoiceConferenceCredentials, GetVoiceDialLog,
    ListVoiceConferences, ListVoiceDialLogs,
};
pub use self::voice_queues::{
    CreateVoiceQueueAgent, GetVoiceQueueAgent, GetVoiceQueueEntry, HandleVoiceIvrTwiml,
    ListVoiceQueueAgents, ListVoiceQueueEntries,
};
pub use self::voice_recordings::{GetVoiceRecording, ListVoiceRecordings};
pub use self::voice_settings::{
    CreateVoiceSetting, GetVoiceSetting, GetVoiceTask, ListVoiceSettings, RunVoiceSettingTask,
    UpdateVoiceSetting,
};
pub use self::voice_surveys::{CreateVoiceSurvey, GetVoiceSurvey, ListVoiceSurveys};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&aggregation_requests::CREATE_AGGREGATION_REQUEST),
    Operation::of(&announcers::LIST_ANNOUNCERS),
    Operation::of(&announcers::CREATE_ANNOUNCER),
    Operation::of(&announcers::GET_ANNOUNCER),
    Operation::of(&announcers::UPDATE_ANNOUNCER),
    Operation::of(&app_credentials::LIST_APP_CREDENTIALS),
    Operation::of(&app_credentials::CREATE_APP_CREDENTIAL),
    Operation::of(&app_credentials::GET_APP_CREDENTIAL),
    Operation::of(&app_credentials::UPDATE_APP_CREDENTIAL),
    Operation::of(&ask::HANDLE_ASK_ENTRY),
    Operation::of(&ask::LIST_ASK_REMINDERS),
    Operation::of(&ask::CREATE_ASK_REMINDER),
    Operation::of(&ask::GET_ASK_REMINDER),
    Operation::of(&ask::UPDATE_ASK_REMINDER),
    Operation::of(&ask::LIST_ASK_SUBSCRIPTIONS),
    Operation::of(&ask::GET_ASK_SUBSCRIPTION),
    Operation::of(&ask::SEND_ASK_SUBSCRIPTION_EVENT),
    Operation::of(&badge_counts::LIST_BADGE_COUNTS),
    Operation::of(&badge_counts::CREATE_BADGE_COUNT),
    Operation::of(&badge_counts::GET_BADGE_COUNT),
    Operation::of(&badge_counts::CREATE_BULK_BADGE_COUNTS),
    Operation::of(&communications::LIST_COMMUNICATION_MESSAGES),
    Operation::of(&communications::GET_COMMUNICATION_SUMMARY),
    Operation::of(&individuals::GET_INDIVIDUAL_GROUP),
    Operation::of(&individuals::GET_INDIVIDUAL),
    Operation::of(&individuals::SEND_INDIVIDUAL_MULTICAST),
    Operation::of(&individuals::RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY),
    Operation::of(&maintenance::CREATE_SYSTEM_PURGE),
    Operation::of(&maintenance::LIST_REPLICATORS),
    Operation::of(&maintenance::GET_REPLICATOR),
    Operation::of(&maintenance::CREATE_SNIFFER),
    Operation::of(&maintenance::GET_SNIFFER),
    Operation::of(&maintenance::LIST_SNIFFER_LOGS),
    Operation::of(&messaging_attachments::LIST_MESSAGING_ATTACHMENTS),
    Operation::of(&messaging_attachments::CREATE_MESSAGING_ATTACHMENT),
    Operation::of(&messaging_attachments::GET_MESSAGING_ATTACHMENT),
    Operation::of(&messaging_attachments::UPDATE_MESSAGING_ATTACHMENT),
    Operation::of(&messaging_attachments::PROCESS_MESSAGING_ATTACHMENT_UPLOAD),
    Operation::of(&messaging_bookmarks::LIST_MESSAGING_BOOKMARKS),
    Operation::of(&messaging_bookmarks::CREATE_MESSAGING_BOOKMARK),
    Operation::of(&messaging_bookmarks::GET_MESSAGING_BOOKMARK),
    Operation::of(&messaging_bulk_messages::LIST_MESSAGING_BULK_ATTACHMENTS),
    Operation::of(&messaging_bulk_messages::CREATE_MESSAGING_BULK_ATTACHMENT),
    Operation::of(&messaging_bulk_messages::GET_MESSAGING_BULK_ATTACHMENT),
    Operation::of(&messaging_bulk_messages::PROCESS_MESSAGING_BULK_ATTACHMENT_UPLOAD),
    Operation::of(&messaging_bulk_messages::LIST_MESSAGING_BULK_MESSAGES),
    Operation::of(&messaging_bulk_messages::CREATE_MESSAGING_BULK_MESSAGE),
    Operation::of(&messaging_bulk_messages::GET_MESSAGING_BULK_MESSAGE),
    Operation::of(&messaging_bulk_messages::UPDATE_MESSAGING_BULK_MESSAGE),
    Operation::of(&messaging_channels::LIST_MESSAGING_CHANNELS),
    Operation::of(&messaging_channels::CREATE_MESSAGING_CHANNEL),
    Operation::of(&messaging_channels::GET_MESSAGING_CHANNEL),
    Operation::of(&messaging_channels::UPDATE_MESSAGING_CHANNEL),
    Operation::of(&messaging_channels::ARCHIVE_MESSAGING_CHANNEL),
    Operation::of(&messaging_channels::GET_MESSAGING_CHANNEL_PROFILE),
    Operation::of(&messaging_channels::SET_MESSAGING_CHANNEL_PREFERENCES),
    Operation::of(&messaging_channels::SET_MESSAGING_CHANNEL_SMS),
    Operation::of(&messaging_channels::ADD_MESSAGING_CHANNEL_SUBSCRIBERS),
    Operation::of(&messaging_channels::UNARCHIVE_MESSAGING_CHANNEL),
    Operation::of(&messaging_channels::REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS),
    Operation::of(&messaging_messages::LIST_MESSAGING_MESSAGES),
    Operation::of(&messaging_messages::CREATE_MESSAGING_MESSAGE),
    Operation::of(&messaging_messages::GET_MESSAGING_MESSAGE),
    Operation::of(&messaging_messages::UPDATE_MESSAGING_MESSAGE),
    Operation::of(&messaging_messages::ACK_MESSAGING_MESSAGE),
    Operation::of(&messaging_messages::ADD_MESSAGING_MESSAGE_REACTION),
    Operation::of(&messaging_messages::DELETE_MESSAGING_MESSAGE_REACTION),
    Operation::of(&messaging_messages::GET_MESSAGING_MESSAGE_RECEIPTS),
    Operation::of(&messaging_operations::LIST_MESSAGING_OPERATIONS),
    Operation::of(&messaging_operations::CREATE_MESSAGING_OPERATION),
    Operation::of(&messaging_operations::GET_MESSAGING_OPERATION),
    Operation::of(&messaging_plugins::LIST_MESSAGING_PLUGINS),
    Operation::of(&messaging_plugins::CREATE_MESSAGING_PLUGIN),
    Operation::of(&messaging_plugins::GET_MESSAGING_PLUGIN),
    Operation::of(&messaging_plugins::UPDATE_MESSAGING_PLUGIN),
    Operation::of(&messaging_plugins::DISABLE_MESSAGING_PLUGIN),
    Operation::of(&messaging_plugins::ENABLE_MESSAGING_PLUGIN),
    Operation::of(&messaging_plugins::EXPAND_MESSAGING_PLUGIN),
    Operation::of(&messaging_responders::LIST_MESSAGING_RESPONDERS),
    Operation::of(&messaging_responders::CREATE_MESSAGING_RESPONDER),
    Operation::of(&messaging_responders::GET_MESSAGING_RESPONDER),
    Operation::of(&messaging_responders::UPDATE_MESSAGING_RESPONDER),
    Operation::of(&messaging_responders::DISABLE_MESSAGING_RESPONDER),
    Operation::of(&messaging_responders::ENABLE_MESSAGING_RESPONDER),
    Operation::of(&multicasts::LIST_MULTICASTS),
    Operation::of(&multicasts::CREATE_MULTICAST),
    Operation::of(&multicasts::GET_MULTICAST),
    Operation::of(&multicasts::LIST_USER_MULTICASTS),
    Operation::of(&multicasts::CREATE_USER_MULTICAST),
    Operation::of(&organizations::LIST_ORG_PREFERENCES),
    Operation::of(&organizations::CREATE_ORG_PREFERENCE),
    Operation::of(&organizations::LIST_ORGANIZATIONS),
    Operation::of(&organizations::GET_ORGANIZATION),
    Operation::of(&text_accounts::LIST_TEXT_ACCOUNTS),
    Operation::of(&text_accounts::CREATE_TEXT_ACCOUNT),
    Operation::of(&text_accounts::GET_TEXT_ACCOUNT),
    Operation::of(&text_accounts::UPDATE_TEXT_ACCOUNT),
    Operation::of(&text_accounts::CLAIM_TEXT_ACCOUNT_NUMBER),
    Operation::of(&text_numbers::LIST_TEXT_ACCOUNT_NUMBERS),
    Operation::of(&text_numbers::CREATE_TEXT_ACCOUNT_NUMBER),
    Operation::of(&text_numbers::GET_TEXT_ACCOUNT_NUMBER),
    Operation::of(&text_numbers::UPDATE_TEXT_ACCOUNT_NUMBER),
    Operation::of(&text_numbers::RESET_TEXT_ACCOUNT_NUMBER_LOGS),
    Operation::of(&text_numbers::LIST_TEXT_NUMBER_INFO),
    Operation::of(&text_numbers::CREATE_TEXT_NUMBER_INFO),
    Operation::of(&text_numbers::GET_TEXT_NUMBER_INFO),
    Operation::of(&text_numbers::LIST_TEXT_NUMBER_LOGS),
    Operation::of(&text_numbers::LIST_TEXT_USER_NUMBER_MAPS),
    Operation::of(&text_numbers::CREATE_TEXT_USER_NUMBER_MAP),
    Operation::of(&text_numbers::GET_TEXT_USER_NUMBER_MAP),
    Operation::of(&texts::GET_TEXT_RECEIVE_LOG),
    Operation::of(&texts::LIST_TEXTS),
    Operation::of(&texts::CREATE_TEXT),
    Operation::of(&texts::GET_TEXT),
    Operation::of(&texts::HANDLE_TEXT_CALLBACK),
    Operation::of(&tts_synthesizers::CREATE_TTS_SYNTHESIS),
    Operation::of(&user_consents::LIST_USER_CONSENTS),
    Operation::of(&user_consents::CREATE_USER_CONSENT),
    Operation::of(&user_consents::GET_USER_CONSENT),
    Operation::of(&user_devices::LIST_USER_DEVICES),
    Operation::of(&user_devices::CREATE_USER_DEVICE),
    Operation::of(&user_devices::LIST_USER_DEVICE_LOGS),
    Operation::of(&user_emails::LIST_USER_EMAIL_ATTACHMENTS),
    Operation::of(&user_emails::CREATE_USER_EMAIL_ATTACHMENT),
    Operation::of(&user_emails::GET_USER_EMAIL_ATTACHMENT),
    Operation::of(&user_emails::PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD),
    Operation::of(&user_emails::LIST_USER_EMAILS),
    Operation::of(&user_emails::CREATE_USER_EMAIL),
    Operation::of(&user_emails::GET_USER_EMAIL),
    Operation::of(&user_emails::SEND_USER_EMAIL),
    Operation::of(&user_notifications::LIST_USER_NOTIFICATION_COUNTS),
    Operation::of(&user_notifications::LIST_USER_NOTIFICATIONS),
    Operation::of(&user_notifications::GET_USER_NOTIFICATION),
    Operation::of(&user_notifications::ACK_USER_NOTIFICATION),
    Operation::of(&users::LIST_USERS),
    Operation::of(&users::GET_USER),
    Operation::of(&users::UPDATE_USER),
    Operation::of(&users::SEND_USER_MULTICAST),
    Operation::of(&users::VALIDATE_USER_MULTICAST_PARAMS),
    Operation::of(&video_channels::LIST_VIDEO_CHANNELS),
    Operation::of(&video_channels::CREATE_VIDEO_CHANNEL),
    Operation::of(&video_channels::GET_VIDEO_CHANNEL),
    Operation::of(&video_channels::UPDATE_VIDEO_CHANNEL),
    Operation::of(&video_channels::FINALIZE_VIDEO_CHANNEL_ENCOUNTER),
    Operation::of(&video_channels::GET_VIDEO_CHANNEL_CREDENTIALS),
    Operation::of(&video_channels::SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES),
    Operation::of(&video_channels::START_VIDEO_CHANNEL_REMINDER_TIMER),
    Operation::of(&video_channels::TERMINATE_VIDEO_CHANNEL),
    Operation::of(&video_channels::FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2),
    Operation::of(&video_compositions::LIST_VIDEO_COMPOSITIONS),
    Operation::of(&video_compositions::GET_VIDEO_COMPOSITION),
    Operation::of(&video_participants::LIST_VIDEO_PARTICIPANTS),
    Operation::of(&video_participants::GET_VIDEO_PARTICIPANT),
    Operation::of(&video_participants::UPDATE_VIDEO_PARTICIPANT),
    Operation::of(&voice_conferences::LIST_VOICE_CONFERENCES),
    Operation::of(&voice_conferences::CREATE_VOICE_CONFERENCE),
    Operation::of(&voice_conferences::GET_VOICE_CONFERENCE),
    Operation::of(&voice_conferences::GET_VOICE_CONFERENCE_CREDENTIALS),
    Operation::of(&voice_conferences::LIST_VOICE_DIAL_LOGS),
    Operation::of(&voice_conferences::GET_VOICE_DIAL_LOG),
    Operation::of(&voice_queues::HANDLE_VOICE_IVR_TWIML),
    Operation::of(&voice_queues::LIST_VOICE_QUEUE_AGENTS),
    Operation::of(&voice_queues::CREATE_VOICE_QUEUE_AGENT),
    Operation::of(&voice_queues::GET_VOICE_QUEUE_AGENT),
    Operation::of(&voice_queues::LIST_VOICE_QUEUE_ENTRIES),
    Operation::of(&voice_queues::GET_VOICE_QUEUE_ENTRY),
    Operation::of(&voice_recordings::LIST_VOICE_RECORDINGS),
    Operation::of(&voice_recordings::GET_VOICE_RECORDING),
    Operation::of(&voice_settings::LIST_VOICE_SETTINGS),
    Operation::of(&voice_settings::CREATE_VOICE_SETTING),
    Operation::of(&voice_settings::GET_VOICE_SETTING),
    Operation::of(&voice_settings::UPDATE_VOICE_SETTING),
    Operation::of(&voice_settings::RUN_VOICE_SETTING_TASK),
    Operation::of(&voice_settings::GET_VOICE_TASK),
    Operation::of(&voice_surveys::LIST_VOICE_SURVEYS),
    Operation::of(&voice_surveys::CREATE_VOICE_SURVEY),
    Operation::of(&voice_surveys::GET_VOICE_SURVEY),
];
