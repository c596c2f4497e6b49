//! Mocks without a socket.
