//! What plays Nimchat's part: it posts events, and signs them.

use std::io;
use std::net::SocketAddr;
use switchboard::Error;
use switchboard::webhooks::ChatwootSignature;
use switchboard::webhooks::http::HeaderMap;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Posts to the server at this address.
pub(crate) struct Sender {
    address: SocketAddr,
    signature: ChatwootSignature,
}

impl Sender {
    pub(crate) fn new(address: SocketAddr, signature: ChatwootSignature) -> Self {
        Self { address, signature }
    }

    /// Posts an event as the vendor does, and returns the status of the answer.
    pub(crate) async fn post(&self, delivery: &str, body: &str) -> io::Result<String> {
        let headers = self.signature.sign(body.as_bytes()).map_err(io::Error::other)?;
        self.send(delivery, &headers, body).await
    }

    /// Posts an event as somebody does who does not know the secret.
    pub(crate) async fn forge(&self, delivery: &str, body: &str) -> io::Result<String> {
        let guessed = ChatwootSignature::new("guessed").and_then(|it| it.sign(body.as_bytes()));
        let headers = guessed.map_err(|error: Error| io::Error::other(error))?;
        self.send(delivery, &headers, body).await
    }

    async fn send(&self, delivery: &str, headers: &HeaderMap, body: &str) -> io::Result<String> {
        let mut request = format!(
            "POST /hooks/nimchat HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\
             x-chatwoot-delivery: {delivery}\r\n",
            body.len(),
        );
        for (name, value) in headers {
            let value = value.to_str().map_err(io::Error::other)?;
            request += &[name.as_str(), ": ", value, "\r\n"].concat();
        }
        request += &["\r\n", body].concat();

        let mut stream = TcpStream::connect(self.address).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        let line = answer.lines().next().unwrap_or_default();
        Ok(line.trim_start_matches("HTTP/1.1 ").to_owned())
    }
}
