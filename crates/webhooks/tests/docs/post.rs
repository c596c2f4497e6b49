/// Posts to a server that runs this router, and returns the status and the text of its answer. For
/// examples in the docs, which include this file.
async fn post_to(
    router: axum::Router,
    path: &str,
    headers: &switchboard_webhooks::http::HeaderMap,
    body: &str,
) -> std::io::Result<(String, String)> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let mut request = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        request += &format!("{name}: {}\r\n", value.to_str().unwrap_or_default());
    }
    request += &format!("\r\n{body}");
    let mut stream = tokio::net::TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    server.abort();
    let status = answer.split(' ').nth(1).unwrap_or_default().to_owned();
    let text = answer.split_once("\r\n\r\n").map(|(_, text)| text).unwrap_or_default().to_owned();
    Ok((status, text))
}
