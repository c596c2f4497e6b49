//! Files on their way to a vendor: from memory, from disk, or as a stream.

use crate::Error;
use crate::payload::in_one_line;
use bytes::Bytes;
use futures_core::Stream;
use reqwest::Body;
use reqwest::multipart::Part;
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, std::io::Error>> + Send>>;

/// A file to send: its content, its name and its media type.
///
/// The content is never read into memory as a whole: a file on disk is opened when the request is
/// sent, and read piece by piece.
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
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::new(Source::Path(path.to_owned()), name.unwrap_or_else(|| "file".into()))
    }

    /// A file that arrives piece by piece. `length` is its size in bytes; some vendors refuse a
    /// body without one.
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

    /// The name that the vendor is told.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Whether the content can be sent a second time.
    pub(crate) const fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Stream { .. })
    }

    /// The content as a part of a form.
    pub(crate) async fn part(&self) -> Result<Part, Error> {
        let media_type = self.media_type();
        let (body, length) = self.open().await?;
        let part = match length {
            Some(length) => Part::stream_with_length(body, length),
            None => Part::stream(body),
        };
        part.file_name(in_one_line(&self.file_name)).mime_str(&media_type).map_err(|_| {
            Error::invalid_request(format!("`{media_type}` is no media type that can be sent"))
        })
    }

    /// The content as a body of its own, with its media type, and its length where it is known.
    pub(crate) async fn body(&self) -> Result<(Body, String, Option<u64>), Error> {
        let (body, length) = self.open().await?;
        Ok((body, self.media_type(), length))
    }

    fn media_type(&self) -> String {
        self.content_type.clone().unwrap_or_else(|| {
            mime_guess::from_path(&self.file_name).first_or_octet_stream().to_string()
        })
    }

    /// The content, opened but not read, and its length where it is known.
    async fn open(&self) -> Result<(Body, Option<u64>), Error> {
        match &self.source {
            Source::Bytes(content) => Ok((Body::from(content.clone()), Some(content.len() as u64))),
            Source::Path(path) => self.open_file(path).await,
            Source::Stream { chunks, length } => {
                let taken = chunks.lock().unwrap_or_else(PoisonError::into_inner).take();
                let chunks = taken.ok_or_else(|| {
                    Error::invalid_request(format!(
                        "the stream of `{}` was sent already; make a new upload",
                        self.file_name
                    ))
                })?;
                Ok((Body::wrap_stream(chunks), *length))
            }
        }
    }

    async fn open_file(&self, path: &Path) -> Result<(Body, Option<u64>), Error> {
        let unreadable = |cause: std::io::Error| {
            let name = &self.file_name;
            Error::invalid_request(format!("the file `{name}` cannot be read")).with_source(cause)
        };
        let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
        let facts = file.metadata().await.map_err(unreadable)?;
        if facts.is_dir() {
            let name = &self.file_name;
            return Err(Error::invalid_request(format!("`{name}` is a folder, not a file")));
        }
        Ok((Body::from(file), Some(facts.len())))
    }
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
        // What is in the file is the caller's business, and so may be where it lies.
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
