//! The content of a file on its way: checked against its length, and sent in small pieces.

use super::progress::Progress;
use crate::transport::Body;
use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// The most that is handed to the connection at once, so that large chunks show progress, too.
pub(crate) const PIECE: usize = 64 * 1024;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// What is known about the length of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    Unknown,
    /// Its reported length is zero, which may mean that the length is unknown.
    MaybeEmpty,
    /// Only this much is sent; there may be more by now.
    First(u64),
    /// Exactly this much is promised.
    Exactly(u64),
}

/// Content that fails unless it has its stated length: more or less would corrupt the request
/// around it.
pub(crate) struct Outgoing {
    content: Body,
    length: Length,
    name: String,
    progress: Arc<Progress>,
    /// How many bytes were read from the content.
    taken: u64,
    /// Bytes that were read but not handed on yet.
    held: Bytes,
    has_ended: bool,
}

impl Outgoing {
    pub(crate) fn new(content: Body, length: Length, name: &str, progress: Arc<Progress>) -> Self {
        Self {
            content,
            length,
            name: name.to_owned(),
            progress,
            taken: 0,
            held: Bytes::new(),
            has_ended: false,
        }
    }

    /// Checks whether the content is empty: then its length is known.
    pub(crate) async fn detect_empty(&mut self) -> io::Result<()> {
        poll_fn(|cx| self.poll_held(cx)).await.map_err(io::Error::other)?;
        let is_empty = self.has_ended && self.held.is_empty();
        self.length = if is_empty { Length::Exactly(0) } else { Length::Unknown };
        Ok(())
    }

    const fn known(&self) -> Option<u64> {
        match self.length {
            Length::Unknown | Length::MaybeEmpty => None,
            Length::First(length) | Length::Exactly(length) => Some(length),
        }
    }

    /// Fills `held`, unless the content has ended.
    fn poll_held(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        while self.wants_more() {
            match ready!(Pin::new(&mut self.content).poll_frame(cx)) {
                Some(frame) => {
                    if let Ok(data) = frame?.into_data() {
                        self.take(data)?;
                    }
                }
                None => self.end()?,
            }
        }
        Poll::Ready(Ok(()))
    }

    fn wants_more(&self) -> bool {
        if self.has_ended {
            return false;
        }
        match self.length {
            // If the file grew, send only its original length.
            Length::First(length) if self.taken == length => false,
            // The last piece waits for the end: a connection that has every byte polls no further.
            Length::Exactly(length) if self.taken == length => true,
            _ => self.held.is_empty(),
        }
    }

    fn take(&mut self, mut data: Bytes) -> Result<(), BoxError> {
        let room = self.known().map_or(u64::MAX, |length| length - self.taken);
        if data.len() as u64 > room {
            if let Length::Exactly(length) = self.length {
                return Err(self.fault(&format!("is longer than the {length} bytes")));
            }
            data.truncate(usize::try_from(room).unwrap_or(usize::MAX));
        }
        if !data.is_empty() {
            self.taken += data.len() as u64;
            self.held = data;
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), BoxError> {
        self.has_ended = true;
        match self.known() {
            Some(length) if self.taken < length => {
                let taken = self.taken;
                Err(self.fault(&format!("ended after {taken} of the {length} bytes")))
            }
            _ => Ok(()),
        }
    }

    fn fault(&self, what: &str) -> BoxError {
        let fault = format!("`{}` {what} that it should have", self.name);
        self.progress.fail(fault.clone());
        io::Error::new(io::ErrorKind::InvalidData, fault).into()
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Err(error) = ready!(self.poll_held(cx)) {
            return Poll::Ready(Some(Err(error)));
        }
        self.progress.mark();
        let length = self.held.len().min(PIECE);
        let piece = self.held.split_to(length);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        let held = self.held.len() as u64;
        match self.known() {
            // A connection that expects no bytes would not poll, and so not notice that there are
            // some.
            Some(_) if self.length == Length::Exactly(0) && !self.has_ended => SizeHint::default(),
            Some(length) => SizeHint::with_exact(length - self.taken + held),
            None => SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use std::time::Duration;
    use tokio::time::{Sleep, sleep};

    const LIMIT: Duration = Duration::from_secs(60);

    /// Chunks that each come after a pause.
    struct Slow {
        chunks: Vec<Bytes>,
        pause: Duration,
        waiting: Pin<Box<Sleep>>,
    }

    impl http_body::Body for Slow {
        type Data = Bytes;
        type Error = BoxError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
            ready!(self.waiting.as_mut().poll(cx));
            self.waiting = Box::pin(sleep(self.pause));
            Poll::Ready(self.chunks.pop().map(|chunk| Ok(Frame::data(chunk))))
        }
    }

    fn content(chunks: &[&'static str], pause: Duration) -> Body {
        let chunks = chunks.iter().rev().map(|chunk| Bytes::from_static(chunk.as_bytes()));
        Body::wrap(Slow { chunks: chunks.collect(), pause, waiting: Box::pin(sleep(pause)) })
    }

    fn outgoing(chunks: &[&'static str], length: Length) -> Outgoing {
        let content = content(chunks, Duration::ZERO);
        Outgoing::new(content, length, "a.txt", Arc::new(Progress::new()))
    }

    /// What is handed on, and how it ends.
    async fn sent(mut outgoing: Outgoing) -> (Vec<Bytes>, Result<(), BoxError>) {
        let mut pieces = Vec::new();
        loop {
            match poll_fn(|cx| Pin::new(&mut outgoing).poll_frame(cx)).await {
                Some(Ok(frame)) => pieces.push(frame.into_data().unwrap()),
                Some(Err(error)) => return (pieces, Err(error)),
                None => return (pieces, Ok(())),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn content_of_its_stated_length_is_sent_unchanged() {
        let lengths = [Length::Unknown, Length::First(6), Length::Exactly(6)];
        for length in lengths {
            for chunks in [&["abcdef"][..], &["abc", "", "def"], &["abc", "def", ""]] {
                let outgoing = outgoing(chunks, length);
                let hint = outgoing.size_hint().exact();
                assert_eq!(hint, (length != Length::Unknown).then_some(6));
                let (pieces, end) = sent(outgoing).await;
                assert_eq!(pieces.concat(), b"abcdef", "{length:?} {chunks:?}");
                end.unwrap();
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_file_that_grew_is_sent_up_to_its_original_length() {
        for chunks in [&["abcdef"][..], &["abc", "def"], &["abcd", "ef"]] {
            let (pieces, end) = sent(outgoing(chunks, Length::First(4))).await;
            assert_eq!(pieces.concat(), b"abcd");
            end.unwrap();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_longer_or_shorter_than_promised_fails_before_it_seems_whole() {
        let cases = [
            (&["abcdef"][..], Length::Exactly(2), "`a.txt` is longer than the 2 bytes"),
            (&["ab", "cdef"], Length::Exactly(2), "`a.txt` is longer than the 2 bytes"),
            (&["a"], Length::Exactly(0), "`a.txt` is longer than the 0 bytes"),
            (&["ab", "c"], Length::Exactly(6), "`a.txt` ended after 3 of the 6 bytes"),
            (&["ab", "c"], Length::First(6), "`a.txt` ended after 3 of the 6 bytes"),
            (&[], Length::Exactly(1), "`a.txt` ended after 0 of the 1 bytes"),
        ];
        for (chunks, length, expected) in cases {
            let (pieces, end) = sent(outgoing(chunks, length)).await;
            let error = end.unwrap_err();
            assert!(error.is::<io::Error>() && error.to_string().starts_with(expected), "{error}");
            let (Length::Exactly(length) | Length::First(length)) = length else { continue };
            let sent = pieces.concat().len() as u64;
            assert!(sent < length.max(1), "{chunks:?}: {sent} bytes of {length} were sent");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn content_with_a_reported_length_of_zero_is_checked() {
        for (chunks, exact) in [(&[][..], Some(0)), (&["abc", "def"], None)] {
            let mut outgoing = outgoing(chunks, Length::MaybeEmpty);
            outgoing.detect_empty().await.unwrap();
            assert_eq!(outgoing.size_hint().exact(), exact);
            let (pieces, end) = sent(outgoing).await;
            assert_eq!(pieces.concat(), chunks.concat().as_bytes());
            end.unwrap();
        }
        assert_eq!(outgoing(&[], Length::First(0)).size_hint().exact(), Some(0));
        // The connection does not see a promised length of zero until it is checked: it would not
        // poll.
        assert_eq!(outgoing(&["a"], Length::Exactly(0)).size_hint().exact(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_large_chunk_is_handed_on_in_pieces() {
        let large = Bytes::from(vec![7; 2 * PIECE + 1]);
        let length = Length::Exactly(large.len() as u64);
        let content = Body::from(large);
        let outgoing = Outgoing::new(content, length, "a.bin", Arc::new(Progress::new()));
        let (pieces, end) = sent(outgoing).await;
        let lengths: Vec<usize> = pieces.iter().map(Bytes::len).collect();
        assert_eq!(lengths, [PIECE, PIECE, 1]);
        end.unwrap();
    }

    /// A vendor that reads content as it comes, and answers this long after its end.
    async fn exchange(outgoing: Outgoing, answer: u64) -> Result<usize, Error> {
        let (pieces, end) = sent(outgoing).await;
        end.unwrap();
        sleep(Duration::from_secs(answer)).await;
        Ok(pieces.len())
    }

    #[tokio::test(start_paused = true)]
    async fn each_piece_restarts_the_time_limit_and_so_does_the_last() {
        for (pause, answer, arrives) in [(59, 59, true), (61, 0, false), (59, 61, false)] {
            let progress = Arc::new(Progress::new());
            let content = content(&["a"; 5], Duration::from_secs(pause));
            let outgoing = Outgoing::new(content, Length::Unknown, "a.txt", Arc::clone(&progress));
            let outcome = progress.bound(LIMIT, exchange(outgoing, answer)).await;
            match outcome {
                Ok(pieces) => assert!(arrives && pieces == 5),
                Err(error) => assert!(!arrives && error.is_timeout(), "{error:?}"),
            }
        }
    }
}
