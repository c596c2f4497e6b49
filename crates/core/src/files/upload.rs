//! Files on their way to a vendor: from memory, from disk, or as a stream.

use super::form::Multipart;
use super::opened::Opened;
use super::outgoing::{Length, Outgoing, PIECE};
use super::progress::Progress;
use crate::deadline::within;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::transport::Body;
use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use mime_guess::Mime;
use std::fmt;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::fs::File;
use tokio_util::io::ReaderStream;

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, std::io::Error>> + Send>>;

/// A file to send: its content, its name and its media type.
///
/// The content is never read into memory as a whole: a file on disk is opened when the request is
/// sent, and read piece by piece. If it grows meanwhile, only its original length is sent.
///
/// The client's timeout limits each silence, not the whole: sending may take as long as the
/// connection accepts one piece after the other, and the reply must come within that limit after
/// the last one. The part of the call before the first piece has that limit, too; opening the files
/// counts towards it.
///
/// # Examples
///
/// ```
/// use switchboard_core::Upload;
///
/// let report = Upload::path("reports/january.pdf");
/// let note = Upload::bytes("note.txt", "call back").content_type("text/plain");
/// assert_eq!(report.file_name(), "january.pdf");
/// assert_eq!(note.file_name(), "note.txt");
/// ```
#[derive(Clone)]
pub struct Upload {
    source: Source,
    file_name: String,
    content_type: Option<String>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream { chunks: Arc<Mutex<Option<Chunks>>>, length: Option<u64> },
}

impl Upload {
    /// A file from memory. The media type is guessed from the name, unless it is set.
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(content.into()), file_name.into())
    }

    /// A file on disk, sent under its own name. It is opened when the request is sent; the media
    /// type is guessed from the name, unless it is set.
    ///
    /// A pipe, a socket or a device is refused: opening or reading it may never end, and it may be
    /// read only once. Open it yourself and send its content as a [`stream`](Self::stream).
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::new(Source::Path(path.to_owned()), name.unwrap_or_else(|| "file".into()))
    }

    /// A file that arrives piece by piece. `length` is its size in bytes; some vendors refuse a
    /// body without one. A stream of another size is an error of the call
    /// ([`Error::is_invalid_request`]), and no complete request reaches the vendor.
    ///
    /// A stream can be sent once: a request that holds one is not sent again after a failure.
    pub fn stream<S>(file_name: impl Into<String>, length: Option<u64>, chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, std::io::Error>> + Send + 'static,
    {
        let chunks: Chunks = Box::pin(chunks);
        let chunks = Arc::new(Mutex::new(Some(chunks)));
        Self::new(Source::Stream { chunks, length }, file_name.into())
    }

    fn new(source: Source, file_name: String) -> Self {
        Self { source, file_name, content_type: None }
    }

    /// Sends the file under another name.
    #[must_use]
    pub fn named(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Sets the media type, as in `image/png`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Sets the media type if one is given and none is set yet. It takes precedence over a guess
    /// from the name.
    #[must_use]
    pub fn or_content_type(mut self, media_type: Option<impl Into<String>>) -> Self {
        self.content_type = self.content_type.or(media_type.map(Into::into));
        self
    }

    /// The file name that is sent to the vendor.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The content, if it is in memory.
    #[cfg(feature = "mock")]
    pub(crate) const fn in_memory(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(content) => Some(content),
            Source::Path(_) | Source::Stream { .. } => None,
        }
    }

    /// Whether the content can be sent a second time.
    pub(crate) const fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Stream { .. })
    }

    /// Checks that the file can be sent now, for calls that must not be made without it. Nothing is
    /// read. The client's time limit for a call applies.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for a file that does not exist, is not a regular file or
    /// cannot be opened, a stream that was already sent, and an invalid media type;
    /// [`Error::is_timeout`] when opening takes too long.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::Upload;
    ///
    /// # use switchboard_core::{Api, Client, ClientBuilder, Error};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Error> {
    /// # static API: Api = Api::new("acme", "https://acme.example");
    /// # let client: &Client = &ClientBuilder::new(&API).build()?;
    /// let report = Upload::path("reports/january.pdf");
    /// let missing = report.check(client.endpoint()).await.is_err_and(|error| error.is_invalid_request());
    /// assert!(missing, "do not announce a file that cannot be sent");
    /// # Ok(())
    /// # }
    /// ```
    pub async fn check(&self, endpoint: &Endpoint) -> Result<(), Error> {
        self.media_type()?;
        match &self.source {
            Source::Bytes(_) => Ok(()),
            Source::Path(path) => {
                within(endpoint.end_of_a_call(), self.open_file(path)).await.map(drop)
            }
            Source::Stream { chunks, .. } => {
                locked(chunks).as_ref().map(|_| ()).ok_or_else(|| self.sent())
            }
        }
    }

    /// Adds the content to a form.
    pub(crate) async fn put_into(
        &self,
        form: &mut Multipart,
        name: &str,
        progress: &Arc<Progress>,
    ) -> Result<(), Error> {
        let media_type = self.media_type()?;
        let content = self.content(progress).await?;
        form.file(name, &self.file_name, &media_type, content);
        Ok(())
    }

    /// The content as a body of its own.
    pub(crate) async fn open_alone(&self, progress: &Arc<Progress>) -> Result<Opened, Error> {
        let media_type = HeaderValue::from_str(&self.media_type()?)
            .map_err(|_| Error::invalid_request("the media type cannot be sent"))?;
        let body = Body::wrap(self.content(progress).await?);
        Ok(Opened { body, media_type: Some(media_type) })
    }

    /// The given media type, if it is valid, or a guess.
    pub(crate) fn media_type(&self) -> Result<String, Error> {
        match &self.content_type {
            None => Ok(mime_guess::from_path(&self.file_name).first_or_octet_stream().to_string()),
            Some(given) if given.is_ascii() && given.parse::<Mime>().is_ok() => Ok(given.clone()),
            Some(given) => Err(Error::invalid_request(format!(
                "`{given}` is not a media type that can be sent"
            ))),
        }
    }

    /// The content, opened but not read, with its length if that is known.
    pub(crate) async fn content(&self, progress: &Arc<Progress>) -> Result<Outgoing, Error> {
        let (content, length) = self.open().await?;
        let mut content = Outgoing::new(content, length, &self.file_name, Arc::clone(progress));
        if length == Length::MaybeEmpty {
            content.detect_empty().await.map_err(|it| self.unreadable(it))?;
        }
        Ok(content)
    }

    async fn open(&self) -> Result<(Body, Length), Error> {
        match &self.source {
            Source::Bytes(content) => {
                Ok((Body::from(content.clone()), Length::First(content.len() as u64)))
            }
            Source::Path(path) => {
                let (file, length) = self.open_file(path).await?;
                Ok((Body::stream(ReaderStream::with_capacity(file, PIECE)), length))
            }
            Source::Stream { chunks, length } => {
                let chunks = locked(chunks).take().ok_or_else(|| self.sent())?;
                let length = length.map_or(Length::Unknown, Length::Exactly);
                Ok((Body::stream(chunks), length))
            }
        }
    }

    async fn open_file(&self, path: &Path) -> Result<(File, Length), Error> {
        // Opening a pipe waits for its other end, in a thread that cannot be cancelled.
        let facts = tokio::fs::metadata(path).await.map_err(|it| self.unreadable(it))?;
        self.refuse_non_file(&facts)?;
        let file = File::open(path).await.map_err(|it| self.unreadable(it))?;
        // The path may lead to something else by now.
        let facts = file.metadata().await.map_err(|it| self.unreadable(it))?;
        self.refuse_non_file(&facts)?;
        let length = match facts.len() {
            // Files that the system generates on reading, such as those in `/proc`, report zero,
            // too.
            0 => Length::MaybeEmpty,
            length => Length::First(length),
        };
        Ok((file, length))
    }

    fn refuse_non_file(&self, facts: &Metadata) -> Result<(), Error> {
        let name = &self.file_name;
        if facts.is_file() {
            return Ok(());
        }
        Err(Error::invalid_request(if facts.is_dir() {
            format!("`{name}` is a folder, not a file")
        } else {
            format!(
                "`{name}` is a pipe, a socket or a device, not a regular file; open it yourself \
                 and send its content with `Upload::stream`"
            )
        }))
    }

    fn unreadable(&self, cause: std::io::Error) -> Error {
        let name = &self.file_name;
        Error::invalid_request(format!("the file `{name}` cannot be read")).with_source(cause)
    }

    fn sent(&self) -> Error {
        let name = &self.file_name;
        Error::invalid_request(format!(
            "the stream of `{name}` was already sent; make a new upload"
        ))
    }
}

fn locked(chunks: &Mutex<Option<Chunks>>) -> MutexGuard<'_, Option<Chunks>> {
    chunks.lock().unwrap_or_else(PoisonError::into_inner)
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The content is the caller's data, and so may be the path.
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
