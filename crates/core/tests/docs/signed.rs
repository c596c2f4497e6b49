// What the docs about credentials include, so that their examples sign a request that is sent.

/// The `authorization` that arrives at a server with a call that is signed by this credential.
async fn signed_by(
    credential: impl switchboard_core::Credential + 'static,
) -> Result<String, switchboard_core::Error> {
    use std::io::{BufRead, BufReader, Write};
    use switchboard_core::call::Call;
    use switchboard_core::{Api, Client, ClientBuilder, Method, Operation};

    static API: Api = Api::new("acme", "https://acme.example");
    static GREET: Operation = Operation::new(&API, "greet", Method::GET, "/greet");

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let head = BufReader::new(&stream).lines().map_while(Result::ok);
        let head: Vec<String> = head.take_while(|line| !line.is_empty()).collect();
        stream.write_all(b"HTTP/1.1 204 Done\r\nconnection: close\r\n\r\n").unwrap();
        head
    });
    let client: Client =
        ClientBuilder::new(&API).base_url(address).credential(credential).build()?;
    Call::new(&client, &GREET).send_empty().await?;
    let head = heard.join().unwrap();
    let mut signed = head.iter().filter_map(|line| line.strip_prefix("authorization: "));
    Ok(signed.next().unwrap_or_default().to_owned())
}
