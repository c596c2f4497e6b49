//! A connection that the test serves itself, at its own pace.

use super::recorded::{Incoming, Recorded};
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

/// A listening port whose connections the test accepts one by one. Needs a tokio runtime.
#[derive(Debug)]
pub struct ByHand {
    listener: Arc<TcpListener>,
}

/// A connection from which only the head of the first request has been read.
#[derive(Debug)]
pub struct Conversation {
    /// The request without its body.
    pub head: Recorded,
    connection: Arc<Mutex<Incoming<TcpStream>>>,
}

impl ByHand {
    /// Listens on a free port.
    ///
    /// # Errors
    ///
    /// When loopback has no free port.
    pub fn listen() -> io::Result<Self> {
        Ok(Self { listener: Arc::new(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?) })
    }

    /// The address, without a path.
    ///
    /// # Errors
    ///
    /// When the system does not know it.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.listener.local_addr()?))
    }

    /// The next connection, when the head of its first request has arrived.
    ///
    /// # Errors
    ///
    /// When the client hangs up before that.
    pub async fn accept(&self) -> io::Result<Conversation> {
        let listener = Arc::clone(&self.listener);
        on_a_thread(move || {
            let (stream, _) = listener.accept()?;
            let mut connection = Incoming::of(stream);
            let head = connection.head()?.ok_or(io::ErrorKind::UnexpectedEof)?;
            Ok(Conversation { head, connection: Arc::new(Mutex::new(connection)) })
        })
        .await
    }
}

impl Conversation {
    /// Reads this many more bytes.
    ///
    /// # Errors
    ///
    /// When the client ends the connection before.
    pub async fn read(&mut self, bytes: usize) -> io::Result<Vec<u8>> {
        self.with(move |connection| connection.exactly(bytes)).await
    }

    /// Sends these bytes.
    ///
    /// # Errors
    ///
    /// When the client ends the connection before.
    pub async fn write(&mut self, bytes: impl Into<Vec<u8>>) -> io::Result<()> {
        let bytes = bytes.into();
        self.with(move |connection| connection.stream().write_all(&bytes)).await
    }

    async fn with<T: Send + 'static>(
        &mut self,
        act: impl FnOnce(&mut Incoming<TcpStream>) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let connection = Arc::clone(&self.connection);
        on_a_thread(move || act(&mut connection.lock().unwrap_or_else(PoisonError::into_inner)))
            .await
    }
}

async fn on_a_thread<T: Send + 'static>(
    act: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(act).await.map_err(io::Error::other)?
}
