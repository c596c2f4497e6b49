//! A server that answers at once, or after a fixed latency: HTTP/1.1 with keep-alive, on a thread
//! and a runtime of its own, and nothing more.

use std::net::{Ipv4Addr, TcpListener as Bound};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the server answers to requests whose target begins with this, the first that fits.
pub(crate) struct Route {
    pub(crate) target: &'static str,
    pub(crate) latency: Duration,
    pub(crate) body: fn(target: &str) -> Arc<str>,
}

/// Starts a server that runs until the process ends. Returns its address.
pub(crate) fn start(routes: Vec<Route>) -> String {
    let bound = Bound::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    bound.set_nonblocking(true).expect("a socket that does not block");
    let address = bound.local_addr().expect("its address");
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(accept(bound, routes.into()));
    });
    format!("http://{address}")
}

async fn accept(bound: Bound, routes: Arc<[Route]>) {
    let listener = TcpListener::from_std(bound).expect("a listener");
    while let Ok((stream, _)) = listener.accept().await {
        stream.set_nodelay(true).expect("a socket without delay");
        tokio::spawn(serve(stream, Arc::clone(&routes)));
    }
}

/// Serves one connection until the client closes it.
async fn serve(mut stream: TcpStream, routes: Arc<[Route]>) {
    let mut read = Vec::with_capacity(4096);
    while let Some(target) = request(&mut stream, &mut read).await {
        let route = routes.iter().find(|it| target.starts_with(it.target)).expect("a known target");
        if !route.latency.is_zero() {
            tokio::time::sleep(route.latency).await;
        }
        let body = (route.body)(&target);
        let reply = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n\
             x-request-id: 5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930\r\nserver: bench\r\n\
             cache-control: no-store\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        if stream.write_all(reply.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// Reads one request with its body. Returns its target; `None` when the client is gone.
async fn request(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<String> {
    let end = loop {
        if let Some(end) = read.windows(4).position(|it| it == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(read).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(read.get(..end)?).into_owned();
    let body = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let whole = end + body.unwrap_or_default();
    while read.len() < whole {
        if stream.read_buf(read).await.ok()? == 0 {
            return None;
        }
    }
    read.drain(..whole);
    head.split(' ').nth(1).map(str::to_owned)
}
