//! One connection of the server, and whether everything that arrived on it has been seen.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What the thread of the connection is doing: it reads and records what it has read, waits for
/// more or answers, or is done.
const READING: u8 = 0;
const IDLE: u8 = 1;
const DONE: u8 = 2;

/// A connection, shared by the thread that serves it and the threads that ask about it.
#[derive(Clone, Debug)]
pub(super) struct Connection(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    stream: TcpStream,
    phase: AtomicU8,
    /// Only one thread at a time checks for unread bytes.
    looking: Mutex<()>,
}

impl Connection {
    pub(super) fn of(stream: TcpStream) -> Self {
        let (phase, looking) = (AtomicU8::new(READING), Mutex::new(()));
        Self(Arc::new(Shared { stream, phase, looking }))
    }

    /// Marks the request as recorded.
    pub(super) fn has_recorded(&self) {
        self.0.phase.store(IDLE, Ordering::SeqCst);
    }

    /// Marks the connection as done: nothing more is read.
    pub(super) fn is_done(&self) {
        self.0.phase.store(DONE, Ordering::SeqCst);
    }

    pub(super) fn close(&self) {
        // It may be closed already.
        let _ = self.0.stream.shutdown(Shutdown::Both);
    }

    /// Waits until everything that has arrived is read, as far as it will be.
    pub(super) fn catch_up(&self) {
        while !self.is_seen() {
            thread::yield_now();
        }
    }

    fn is_seen(&self) -> bool {
        // In this order: bytes are taken only in the reading phase, and recorded before it ends.
        let is_empty = self.is_empty();
        match self.0.phase.load(Ordering::SeqCst) {
            READING => false,
            phase => is_empty || phase == DONE,
        }
    }

    /// Whether nothing is left unread.
    fn is_empty(&self) -> bool {
        let _looking = self.0.looking.lock().unwrap_or_else(PoisonError::into_inner);
        let stream = &self.0.stream;
        let peeked = stream.set_nonblocking(true).and_then(|()| stream.peek(&mut [0]));
        let blocks_again = stream.set_nonblocking(false);
        blocks_again.is_err() || !peeked.is_ok_and(|bytes| bytes > 0)
    }
}

/// Retries an operation that failed because another thread was checking for unread bytes.
fn patiently<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => thread::yield_now(),
            outcome => return outcome,
        }
    }
}

impl Read for Connection {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut stream = &self.0.stream;
        self.0.phase.store(IDLE, Ordering::SeqCst);
        let waited = patiently(|| stream.peek(&mut [0]));
        self.0.phase.store(READING, Ordering::SeqCst);
        waited?;
        patiently(|| stream.read(buffer))
    }
}

impl Write for Connection {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut stream = &self.0.stream;
        patiently(|| stream.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
