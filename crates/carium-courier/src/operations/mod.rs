// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The requests of the Carium Courier API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

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

use switchboard_core::Operation;

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
pub static ALL: &[&Operation] = &[
    &aggregation_requests::CREATE_AGGREGATION_REQUEST,
    &announcers::LIST_ANNOUNCERS,
    &announcers::CREATE_ANNOUNCER,
    &announcers::GET_ANNOUNCER,
    &announcers::UPDATE_ANNOUNCER,
    &app_credentials::LIST_APP_CREDENTIALS,
    &app_credentials::CREATE_APP_CREDENTIAL,
    &app_credentials::GET_APP_CREDENTIAL,
    &app_credentials::UPDATE_APP_CREDENTIAL,
    &ask::HANDLE_ASK_ENTRY,
    &ask::LIST_ASK_REMINDERS,
    &ask::CREATE_ASK_REMINDER,
    &ask::GET_ASK_REMINDER,
    &ask::UPDATE_ASK_REMINDER,
    &ask::LIST_ASK_SUBSCRIPTIONS,
    &ask::GET_ASK_SUBSCRIPTION,
    &ask::SEND_ASK_SUBSCRIPTION_EVENT,
    &badge_counts::LIST_BADGE_COUNTS,
    &badge_counts::CREATE_BADGE_COUNT,
    &badge_counts::GET_BADGE_COUNT,
    &badge_counts::CREATE_BULK_BADGE_COUNTS,
    &communications::LIST_COMMUNICATION_MESSAGES,
    &communications::GET_COMMUNICATION_SUMMARY,
    &individuals::GET_INDIVIDUAL_GROUP,
    &individuals::GET_INDIVIDUAL,
    &individuals::SEND_INDIVIDUAL_MULTICAST,
    &individuals::RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY,
    &maintenance::CREATE_SYSTEM_PURGE,
    &maintenance::LIST_REPLICATORS,
    &maintenance::GET_REPLICATOR,
    &maintenance::CREATE_SNIFFER,
    &maintenance::GET_SNIFFER,
    &maintenance::LIST_SNIFFER_LOGS,
    &messaging_attachments::LIST_MESSAGING_ATTACHMENTS,
    &messaging_attachments::CREATE_MESSAGING_ATTACHMENT,
    &messaging_attachments::GET_MESSAGING_ATTACHMENT,
    &messaging_attachments::UPDATE_MESSAGING_ATTACHMENT,
    &messaging_attachments::PROCESS_MESSAGING_ATTACHMENT_UPLOAD,
    &messaging_bookmarks::LIST_MESSAGING_BOOKMARKS,
    &messaging_bookmarks::CREATE_MESSAGING_BOOKMARK,
    &messaging_bookmarks::GET_MESSAGING_BOOKMARK,
    &messaging_bulk_messages::LIST_MESSAGING_BULK_ATTACHMENTS,
    &messaging_bulk_messages::CREATE_MESSAGING_BULK_ATTACHMENT,
    &messaging_bulk_messages::GET_MESSAGING_BULK_ATTACHMENT,
    &messaging_bulk_messages::PROCESS_MESSAGING_BULK_ATTACHMENT_UPLOAD,
    &messaging_bulk_messages::LIST_MESSAGING_BULK_MESSAGES,
    &messaging_bulk_messages::CREATE_MESSAGING_BULK_MESSAGE,
    &messaging_bulk_messages::GET_MESSAGING_BULK_MESSAGE,
    &messaging_bulk_messages::UPDATE_MESSAGING_BULK_MESSAGE,
    &messaging_channels::LIST_MESSAGING_CHANNELS,
    &messaging_channels::CREATE_MESSAGING_CHANNEL,
    &messaging_channels::GET_MESSAGING_CHANNEL,
    &messaging_channels::UPDATE_MESSAGING_CHANNEL,
    &messaging_channels::ARCHIVE_MESSAGING_CHANNEL,
    &messaging_channels::GET_MESSAGING_CHANNEL_PROFILE,
    &messaging_channels::SET_MESSAGING_CHANNEL_PREFERENCES,
    &messaging_channels::SET_MESSAGING_CHANNEL_SMS,
    &messaging_channels::ADD_MESSAGING_CHANNEL_SUBSCRIBERS,
    &messaging_channels::UNARCHIVE_MESSAGING_CHANNEL,
    &messaging_channels::REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS,
    &messaging_messages::LIST_MESSAGING_MESSAGES,
    &messaging_messages::CREATE_MESSAGING_MESSAGE,
    &messaging_messages::GET_MESSAGING_MESSAGE,
    &messaging_messages::UPDATE_MESSAGING_MESSAGE,
    &messaging_messages::ACK_MESSAGING_MESSAGE,
    &messaging_messages::ADD_MESSAGING_MESSAGE_REACTION,
    &messaging_messages::DELETE_MESSAGING_MESSAGE_REACTION,
    &messaging_messages::GET_MESSAGING_MESSAGE_RECEIPTS,
    &messaging_operations::LIST_MESSAGING_OPERATIONS,
    &messaging_operations::CREATE_MESSAGING_OPERATION,
    &messaging_operations::GET_MESSAGING_OPERATION,
    &messaging_plugins::LIST_MESSAGING_PLUGINS,
    &messaging_plugins::CREATE_MESSAGING_PLUGIN,
    &messaging_plugins::GET_MESSAGING_PLUGIN,
    &messaging_plugins::UPDATE_MESSAGING_PLUGIN,
    &messaging_plugins::DISABLE_MESSAGING_PLUGIN,
    &messaging_plugins::ENABLE_MESSAGING_PLUGIN,
    &messaging_plugins::EXPAND_MESSAGING_PLUGIN,
    &messaging_responders::LIST_MESSAGING_RESPONDERS,
    &messaging_responders::CREATE_MESSAGING_RESPONDER,
    &messaging_responders::GET_MESSAGING_RESPONDER,
    &messaging_responders::UPDATE_MESSAGING_RESPONDER,
    &messaging_responders::DISABLE_MESSAGING_RESPONDER,
    &messaging_responders::ENABLE_MESSAGING_RESPONDER,
    &multicasts::LIST_MULTICASTS,
    &multicasts::CREATE_MULTICAST,
    &multicasts::GET_MULTICAST,
    &multicasts::LIST_USER_MULTICASTS,
    &multicasts::CREATE_USER_MULTICAST,
    &organizations::LIST_ORG_PREFERENCES,
    &organizations::CREATE_ORG_PREFERENCE,
    &organizations::LIST_ORGANIZATIONS,
    &organizations::GET_ORGANIZATION,
    &text_accounts::LIST_TEXT_ACCOUNTS,
    &text_accounts::CREATE_TEXT_ACCOUNT,
    &text_accounts::GET_TEXT_ACCOUNT,
    &text_accounts::UPDATE_TEXT_ACCOUNT,
    &text_accounts::CLAIM_TEXT_ACCOUNT_NUMBER,
    &text_numbers::LIST_TEXT_ACCOUNT_NUMBERS,
    &text_numbers::CREATE_TEXT_ACCOUNT_NUMBER,
    &text_numbers::GET_TEXT_ACCOUNT_NUMBER,
    &text_numbers::UPDATE_TEXT_ACCOUNT_NUMBER,
    &text_numbers::RESET_TEXT_ACCOUNT_NUMBER_LOGS,
    &text_numbers::LIST_TEXT_NUMBER_INFO,
    &text_numbers::CREATE_TEXT_NUMBER_INFO,
    &text_numbers::GET_TEXT_NUMBER_INFO,
    &text_numbers::LIST_TEXT_NUMBER_LOGS,
    &text_numbers::LIST_TEXT_USER_NUMBER_MAPS,
    &text_numbers::CREATE_TEXT_USER_NUMBER_MAP,
    &text_numbers::GET_TEXT_USER_NUMBER_MAP,
    &texts::GET_TEXT_RECEIVE_LOG,
    &texts::LIST_TEXTS,
    &texts::CREATE_TEXT,
    &texts::GET_TEXT,
    &texts::HANDLE_TEXT_CALLBACK,
    &tts_synthesizers::CREATE_TTS_SYNTHESIS,
    &user_consents::LIST_USER_CONSENTS,
    &user_consents::CREATE_USER_CONSENT,
    &user_consents::GET_USER_CONSENT,
    &user_devices::LIST_USER_DEVICES,
    &user_devices::CREATE_USER_DEVICE,
    &user_devices::LIST_USER_DEVICE_LOGS,
    &user_emails::LIST_USER_EMAIL_ATTACHMENTS,
    &user_emails::CREATE_USER_EMAIL_ATTACHMENT,
    &user_emails::GET_USER_EMAIL_ATTACHMENT,
    &user_emails::PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD,
    &user_emails::LIST_USER_EMAILS,
    &user_emails::CREATE_USER_EMAIL,
    &user_emails::GET_USER_EMAIL,
    &user_emails::SEND_USER_EMAIL,
    &user_notifications::LIST_USER_NOTIFICATION_COUNTS,
    &user_notifications::LIST_USER_NOTIFICATIONS,
    &user_notifications::GET_USER_NOTIFICATION,
    &user_notifications::ACK_USER_NOTIFICATION,
    &users::LIST_USERS,
    &users::GET_USER,
    &users::UPDATE_USER,
    &users::SEND_USER_MULTICAST,
    &users::VALIDATE_USER_MULTICAST_PARAMS,
    &video_channels::LIST_VIDEO_CHANNELS,
    &video_channels::CREATE_VIDEO_CHANNEL,
    &video_channels::GET_VIDEO_CHANNEL,
    &video_channels::UPDATE_VIDEO_CHANNEL,
    &video_channels::FINALIZE_VIDEO_CHANNEL_ENCOUNTER,
    &video_channels::GET_VIDEO_CHANNEL_CREDENTIALS,
    &video_channels::SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES,
    &video_channels::START_VIDEO_CHANNEL_REMINDER_TIMER,
    &video_channels::TERMINATE_VIDEO_CHANNEL,
    &video_channels::FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2,
    &video_compositions::LIST_VIDEO_COMPOSITIONS,
    &video_compositions::GET_VIDEO_COMPOSITION,
    &video_participants::LIST_VIDEO_PARTICIPANTS,
    &video_participants::GET_VIDEO_PARTICIPANT,
    &video_participants::UPDATE_VIDEO_PARTICIPANT,
    &voice_conferences::LIST_VOICE_CONFERENCES,
    &voice_conferences::CREATE_VOICE_CONFERENCE,
    &voice_conferences::GET_VOICE_CONFERENCE,
    &voice_conferences::GET_VOICE_CONFERENCE_CREDENTIALS,
    &voice_conferences::LIST_VOICE_DIAL_LOGS,
    &voice_conferences::GET_VOICE_DIAL_LOG,
    &voice_queues::HANDLE_VOICE_IVR_TWIML,
    &voice_queues::LIST_VOICE_QUEUE_AGENTS,
    &voice_queues::CREATE_VOICE_QUEUE_AGENT,
    &voice_queues::GET_VOICE_QUEUE_AGENT,
    &voice_queues::LIST_VOICE_QUEUE_ENTRIES,
    &voice_queues::GET_VOICE_QUEUE_ENTRY,
    &voice_recordings::LIST_VOICE_RECORDINGS,
    &voice_recordings::GET_VOICE_RECORDING,
    &voice_settings::LIST_VOICE_SETTINGS,
    &voice_settings::CREATE_VOICE_SETTING,
    &voice_settings::GET_VOICE_SETTING,
    &voice_settings::UPDATE_VOICE_SETTING,
    &voice_settings::RUN_VOICE_SETTING_TASK,
    &voice_settings::GET_VOICE_TASK,
    &voice_surveys::LIST_VOICE_SURVEYS,
    &voice_surveys::CREATE_VOICE_SURVEY,
    &voice_surveys::GET_VOICE_SURVEY,
];
