//! Several credentials, of which not every one opens everything.

use crate::paging_bare;
use crate::security_schemes;

#[test]
fn an_operation_knows_which_credentials_open_it() {
    let operations = security_schemes::operations::ALL;
    let schemes = |id: &str| {
        let operation = operations.iter().find(|operation| operation.id() == id).unwrap();
        let opened = ["user", "platform", "bot", "key"];
        let opened = opened.into_iter().filter(|scheme| operation.accepts_scheme(scheme));
        (operation.is_authenticated(), opened.collect::<Vec<_>>())
    };
    assert_eq!(schemes("get_usual"), (true, vec!["user", "platform"]));
    assert_eq!(schemes("get_own"), (true, vec!["user", "bot"]));
    assert_eq!(schemes("get_by_query"), (true, vec!["key"]));
    assert!(!schemes("get_public").0);
    // A vendor with a single scheme needs no names: any credential is that one.
    let only = paging_bare::operations::ALL;
    assert!(only.iter().all(|operation| operation.accepts_scheme("whatever")));
}
