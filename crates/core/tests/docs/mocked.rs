// What the docs about mocks include: a client of a vendor that the mock plays.

fn client(mock: &switchboard_core::mock::Mock) -> Result<switchboard_core::Client, switchboard_core::Error> {
    static API: switchboard_core::Api =
        switchboard_core::Api::new("acme", "https://acme.example");
    let builder = switchboard_core::ClientBuilder::<switchboard_core::Client>::new(&API);
    builder.credential(switchboard_core::Bearer::new("token-1")).transport(mock.clone()).build()
}
