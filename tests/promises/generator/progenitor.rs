//! The output of progenitor is not taken on trust.

use crate::descriptions::{MINIMAL, model_of};
use xtask::model::{Component, Definition, Field, Operation, Reply, Type};
use xtask::progenitor::Types;

#[test]
fn what_progenitor_refuses_is_reported_with_its_operation() {
    let mut model = model_of(MINIMAL);
    let nowhere = Reply::Json { ty: Type::Named("Nowhere".into()), optional: false };
    model.operations.push(Operation {
        pointer: "#/paths/~1broken/get".into(),
        method_name: "broken".into(),
        reply: nowhere,
        ..model.operations[0].clone()
    });
    let problem = Types::of(&model).unwrap_err();
    assert_eq!(problem.pointer, "#/paths/~1broken/get");
    assert!(problem.what.contains("progenitor cannot generate this"), "{problem}");
    assert!(problem.remedy.contains("normalise"), "{problem}");
}

#[test]
fn a_type_that_is_lost_on_the_way_stops_the_run() {
    let mut model = model_of(MINIMAL);
    let types = Types::of(&model).unwrap();
    let field = |component: &Component| match &component.definition {
        Definition::Struct { fields, .. } => fields[0].clone(),
        _ => unreachable!("the minimal description has structs only"),
    };
    let extra = Field { wire: "ghost".into(), name: "ghost".into(), ..field(&model.components[0]) };
    if let Definition::Struct { fields, .. } = &mut model.components[0].definition {
        fields.push(extra);
    }
    let problem = types.check(&model).unwrap_err();
    assert!(problem.what.contains("fields in place of"), "{problem}");

    let mut model = model_of(MINIMAL);
    model.components.clear();
    let problem = types.check(&model).unwrap_err();
    assert!(problem.what.contains("no schema asked for"), "{problem}");
    let mut model = model_of(MINIMAL);
    model.operations[0].method_name = "another".into();
    let problem = types.check(&model).unwrap_err();
    assert!(problem.what.contains("became no method"), "{problem}");
}
