//! Labels and assigns every unassigned conversation in which the customer mentions a word.
//!
//! A sandbox plays Nimchat inside the process; against the real service, leave out the transport, give
//! `connect` the address at which you open the app, and put in your own account and token.
//!
//! Run it with `cargo run --example triage_conversations --features nimchat,sandbox`.

pub(crate) mod stage;

use switchboard::nimchat::{
    self,
    types::{
        ConversationAssigneeType, ConversationAssignmentInput, ConversationLabelsInput, MessageType,
    },
};
use switchboard::prelude::*;
use switchboard::sandbox::nimchat::ACCOUNT;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (sandbox, nimchat) = stage::set().await?; // only here: yours is `connect("https://…")`
    let triage = Triage { nimchat, account: ACCOUNT, word: "refund", label: "billing" };

    let Some(grace) = triage.find_agent("Grace Hopper").await? else {
        println!("There is no such agent.");
        return Ok(());
    };
    for done in triage.run(grace).await? {
        let assignee = done.assignee.as_deref().unwrap_or("nobody");
        println!("conversation {}: {}, for {assignee}", done.id, done.labels.join(" and "));
    }
    println!("All that took {} requests.", sandbox.requests().len());
    Ok(())
}

/// What to look for, and where.
pub(crate) struct Triage {
    pub(crate) nimchat: nimchat::Client,
    pub(crate) account: i64,
    /// In lower case.
    pub(crate) word: &'static str,
    pub(crate) label: &'static str,
}

/// A conversation after triage, as the server reports it.
#[derive(Debug, PartialEq)]
pub(crate) struct Done {
    pub(crate) id: i64,
    pub(crate) labels: Vec<String>,
    pub(crate) assignee: Option<String>,
}

impl Triage {
    pub(crate) async fn find_agent(&self, name: &str) -> Result<Option<i64>, Error> {
        let agents = self.nimchat.list_agents(self.account).send().await?;
        Ok(agents.iter().find(|it| it.name.as_deref() == Some(name)).map(|it| it.id))
    }

    pub(crate) async fn run(&self, agent: i64) -> Result<Vec<Done>, Error> {
        // Read the whole list first: an assigned conversation leaves it, and later ones move up,
        // where a running walk would miss them.
        let list = self.nimchat.list_conversations(self.account);
        let unassigned = list.assignee_type(ConversationAssigneeType::Unassigned);
        let unassigned = unassigned.items().try_collect().await?;

        let mut done = Vec::new();
        for conversation in unassigned {
            if self.is_mentioned_in(conversation.id).await? {
                let labels = self.label(conversation.id).await?;
                let assignee = self.assign(conversation.id, agent).await?;
                done.push(Done { id: conversation.id, labels, assignee });
            }
        }
        Ok(done)
    }

    /// Reads from the newest message to the oldest, and no more pages than needed.
    async fn is_mentioned_in(&self, conversation: i64) -> Result<bool, Error> {
        let mut messages = self.nimchat.list_messages(self.account, conversation).items();
        while let Some(message) = messages.try_next().await? {
            // Skip what colleagues wrote, and the server's notes on labels.
            let is_customers = message.message_type == Some(MessageType::Incoming);
            let text = message.content.unwrap_or_default().to_lowercase();
            if is_customers && text.contains(self.word) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Adds the label to the existing ones: the request replaces them all.
    async fn label(&self, conversation: i64) -> Result<Vec<String>, Error> {
        let present = self.nimchat.list_conversation_labels(self.account, conversation);
        let mut labels = present.send().await?.into_inner();
        if labels.iter().any(|label| label == self.label) {
            return Ok(labels);
        }
        labels.push(self.label.to_owned());
        let request = self.nimchat.set_conversation_labels(self.account, conversation);
        let set = request.body(ConversationLabelsInput::builder().labels(labels)).send().await?;
        Ok(set.into_inner())
    }

    /// Returns the name of the new assignee: `None` if the id is not an agent's.
    async fn assign(&self, conversation: i64, agent: i64) -> Result<Option<String>, Error> {
        let request = self.nimchat.assign_conversation(self.account, conversation);
        let assignment = ConversationAssignmentInput::builder().assignee_id(agent);
        let assignee = request.body(assignment).send().await?.into_inner();
        Ok(assignee.and_then(|it| it.name))
    }
}
