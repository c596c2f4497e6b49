// What the docs about credentials include, so that their examples sign a request.

/// The `authorization` of a request that is signed by this credential.
async fn signed_by(
    credential: impl switchboard_core::Credential + 'static,
) -> Result<String, switchboard_core::Error> {
    use switchboard_core::{Api, Client, ClientBuilder, Method, Operation, Request};

    static API: Api = Api::new("acme", "https://acme.example");
    let client: Client = ClientBuilder::new(&API).build()?;
    let greet = Operation::new(&API, "greet", Method::GET, "/greet");
    let mut request = Request::new(client.endpoint(), Method::GET, "https://acme.example/greet")?;
    credential.authorise(&greet, &mut request).await?;
    let signed = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    Ok(signed.unwrap_or_default().to_owned())
}
