//! An address with variables.

use crate::server_variables;

#[test]
fn variables_stand_in_the_address() {
    use server_variables::Client;
    let shop = || Client::builder().variable("tenant", "shop").variable("enum", "eu");
    // A default is used only where the description says that it is usable.
    assert_eq!(shop().build().unwrap().base_url(), "https://shop.eu.awkward.example/v1");
    let other = shop().variable("version", "v2").build().unwrap();
    assert_eq!(other.base_url(), "https://shop.eu.awkward.example/v2");
    let forgotten = [
        (Client::builder(), "`tenant`"),
        (Client::builder().variable("tenant", "shop"), "`enum`"),
        (shop().variable("enum", "asia"), "`eu`, `us`"),
        (shop().variable("verison", "v2"), "`tenant`, `enum`, `version`"),
    ];
    for (builder, told) in forgotten {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(told), "{error}");
    }
}
