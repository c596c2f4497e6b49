// What the docs about calls include, so that their examples are sent: to a vendor without a network.

/// Answers every request with one page, which is the last.
#[derive(Debug)]
struct Played;

impl switchboard_core::transport::Transport for Played {
    fn send(
        &self,
        _: http::Request<switchboard_core::transport::Body>,
    ) -> switchboard_core::BoxFuture<
        '_,
        Result<
            http::Response<switchboard_core::transport::Body>,
            switchboard_core::transport::Failure,
        >,
    > {
        let page = r#"{"id": 7, "data": [{"id": 1}]}"#;
        Box::pin(async move { Ok(http::Response::new(page.into())) })
    }
}

/// A client of it.
fn played() -> Result<switchboard_core::Client, switchboard_core::Error> {
    static API: switchboard_core::Api =
        switchboard_core::Api::new("acme", "https://acme.example");
    let builder = switchboard_core::ClientBuilder::<switchboard_core::Client>::new(&API);
    builder.credential(switchboard_core::Bearer::new("token")).transport(Played).build()
}
