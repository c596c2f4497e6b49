//! What setters take: a value, or an `Option` of one.

/// A value that becomes a `T`, or an `Option` of such a value: what the setter of an optional
/// parameter takes. `None` leaves the parameter out.
///
/// `By` is inferred; it only keeps the two cases apart for the compiler.
///
/// # Examples
///
/// ```
/// use switchboard_core::IntoOption;
///
/// fn page_size<By>(size: impl IntoOption<i64, By>) -> Option<i64> {
///     size.into_option()
/// }
///
/// let chosen: Option<u32> = None;
/// assert_eq!(page_size(50), Some(50));
/// assert_eq!(page_size(Some(50_u32)), Some(50));
/// assert_eq!(page_size(chosen), None);
/// ```
pub trait IntoOption<T, By> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// How [`IntoOption`] tells a plain value from an `Option`.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

/// How [`IntoOption`] tells an `Option` from a plain value.
#[derive(Clone, Copy, Debug)]
pub struct IfAny;

impl<T, V: Into<T>> IntoOption<T, Plain> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoOption<T, IfAny> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

/// Values that become `T`s, or an `Option` of them: what the setter of an optional list takes.
///
/// `By` is inferred, as for [`IntoOption`].
///
/// # Examples
///
/// ```
/// use switchboard_core::IntoList;
///
/// fn labels<By>(labels: impl IntoList<String, By>) -> Option<Vec<String>> {
///     labels.into_list()
/// }
///
/// let chosen: Option<Vec<&str>> = None;
/// assert_eq!(labels(["new"]), Some(vec!["new".to_owned()]));
/// assert_eq!(labels(Some(["new"])), Some(vec!["new".to_owned()]));
/// assert_eq!(labels(chosen), None);
/// ```
pub trait IntoList<T, By> {
    /// The list, if there is one.
    fn into_list(self) -> Option<Vec<T>>;
}

/// How [`IntoList`] tells values from an `Option` of them.
#[derive(Clone, Copy, Debug)]
pub struct Each;

/// How [`IntoList`] tells an `Option` of values from the values.
#[derive(Clone, Copy, Debug)]
pub struct EachIfAny;

impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, Each> for I {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, EachIfAny> for Option<I> {
    fn into_list(self) -> Option<Vec<T>> {
        self.map(|items| items.into_iter().map(Into::into).collect())
    }
}
