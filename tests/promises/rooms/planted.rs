//! An offence planted in a small crate is found, and what is allowed is not reported.

use crate::imports::{self, Import};
use crate::map::Map;
use crate::{Sources, circles};

const MAP: &str = "# Architecture\n\n## Code map\n\nFrom top to bottom:\n\n\
    - `src/lib.rs` — the door\n- `src/upper/` — above `src/lower.rs`\n\
    - `src/lower.rs`, `src/beside.rs` — below\n\n## Another section\n\n- `src/no.rs` — no room\n";

fn krate(files: &[(&str, &str)]) -> Vec<Import> {
    let file = |(path, text): &(&str, &str)| (format!("src/{path}"), (*text).to_owned());
    imports::of("src", &files.iter().map(file).collect::<Sources>())
}

fn shown(imports: &[Import]) -> Vec<String> {
    imports.iter().map(|it| it.to_string().replace("src/", "")).collect()
}

const LIB: (&str, &str) = ("lib.rs", "mod upper; mod lower; pub use crate::upper::deep::Deep;");
const UPPER: (&str, &str) = ("upper/mod.rs", "mod deep; pub use self::deep::Deep;");
const DEEP: (&str, &str) = ("upper/deep.rs", "use crate::lower::Low; pub struct Deep(Low);");
const LOWER: (&str, &str) = ("lower.rs", "pub struct Low; pub fn low() {}");

#[test]
fn downward_imports_are_none() {
    let imports = krate(&[LIB, UPPER, DEEP, LOWER]);
    let expected =
        ["lib.rs -> upper/deep.rs", "upper/deep.rs -> lower.rs", "upper/mod.rs -> upper/deep.rs"];
    assert_eq!(shown(&imports), expected);
    assert_eq!(Map::of(MAP).upward(&imports), [""; 0]);
    assert_eq!(circles::of(&imports), [""; 0]);
}

#[test]
fn an_upward_import_is_found_however_it_is_written() {
    for text in [
        "use crate::upper::Deep;",
        "use super::upper::{Deep as D};",
        "use crate::{upper::{self, Deep}};",
        "use crate::upper; fn f(_: upper::Deep) {}",
        "use crate::upper::*; fn f(_: Deep) {}",
        "use crate::upper::deep;",
        "fn f() { let _ = crate::upper::Deep(1); }",
        "fn f() { println!(\"{}\", crate::upper::Deep(1)); }",
        "mod inner { use super::super::Deep; }",
        "fn f() -> Option<Box<dyn Fn(crate::Deep)>> { None }",
    ] {
        let imports =
            krate(&[LIB, UPPER, ("upper/deep.rs", "pub struct Deep;"), ("lower.rs", text)]);
        let upward = Map::of(MAP).upward(&imports);
        assert_eq!(upward, ["src/lower.rs -> src/upper/deep.rs runs upwards"], "{text}");
    }
}

#[test]
fn a_circle_of_any_length_is_found() {
    let two = [LIB, UPPER, DEEP, ("lower.rs", "pub struct Low; fn f(_: crate::Deep) {}")];
    assert_eq!(
        circles::of(&krate(&two)),
        [
            "src/lower.rs -> src/upper/deep.rs is in a circle",
            "src/upper/deep.rs -> src/lower.rs is in a circle",
        ]
    );
    let three = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "use crate::c::C; pub struct B;"),
        ("c.rs", "use crate::a::A; use crate::d::D; pub struct C;"),
        ("d.rs", "pub struct D;"),
    ];
    let circles = circles::of(&krate(&three));
    assert_eq!(circles.len(), 3, "{circles:?}");
    assert!(circles.iter().all(|it| !it.contains("d.rs")), "{circles:?}");
}

#[test]
fn a_module_that_hands_on_what_it_does_not_define_is_in_no_circle() {
    let imports = krate(&[
        ("lib.rs", "mod room;"),
        ("room/mod.rs", "mod one; mod two; pub use one::One; pub use two::*;"),
        ("room/one.rs", "use super::Two; pub struct One(Two);"),
        ("room/two.rs", "pub struct Two;"),
    ]);
    assert_eq!(circles::of(&imports), [""; 0]);
    assert!(shown(&imports).contains(&"room/one.rs -> room/two.rs".to_owned()), "{imports:?}");
}

#[test]
fn tests_foreign_names_and_the_insides_of_macros_are_no_imports() {
    let lower = "use std::fmt; use upper_crate::upper::Deep; pub struct Low;\n\
        #[macro_export] macro_rules! made { () => { $crate::upper::Deep } }\n\
        #[cfg(test)] mod tests { use crate::upper::Deep; }\n\
        #[cfg(test)] use crate::Deep as D;\n\
        fn f(upper: u8) -> u8 { upper.max(1) }\n\
        fn g() { quote! { crate::upper::Deep } }";
    let imports = krate(&[LIB, UPPER, DEEP, ("lower.rs", lower)]);
    assert!(imports.iter().all(|it| it.from != "src/lower.rs"), "{imports:?}");
    // A file that calls an exported macro imports it from the file that defines it.
    let upper = ("upper/deep.rs", "pub struct Deep; fn f() { crate::made!() }");
    let imports = krate(&[LIB, UPPER, upper, ("lower.rs", lower)]);
    assert!(shown(&imports).contains(&"upper/deep.rs -> lower.rs".to_owned()), "{imports:?}");
}

#[test]
fn a_file_without_a_room_and_a_room_without_a_file_are_found() {
    let files = ["src/lib.rs", "src/upper/mod.rs", "src/lower.rs", "src/new.rs"].map(str::to_owned);
    assert_eq!(
        Map::of(MAP).misplaced(&files),
        [
            "src/new.rs is in 0 rooms: ",
            "src/beside.rs is in the code map, and there is no such file",
        ]
    );
    let twice = MAP.replace("`src/beside.rs`", "`src/upper/mod.rs`");
    let offences = Map::of(&twice).misplaced(&files[..3]);
    assert_eq!(
        offences,
        ["src/upper/mod.rs is in 2 rooms: src/upper/; src/lower.rs, src/upper/mod.rs"]
    );
}
