//! The fields of a reply that is being built: whether each must be set, and what its setter takes.

use crate::error::Error;

/// A field that is being set.
pub trait Slot {
    /// What the finished value holds.
    type Field;

    /// The value of the field.
    ///
    /// # Errors
    ///
    /// When it is required and was not set.
    fn finish(self, owner: &str, name: &str) -> Result<Self::Field, Error>;
}

/// What the setter of a field takes.
pub trait Fills<S> {
    /// Sets the field.
    ///
    /// # Errors
    ///
    /// When a builder inside lacks a required field.
    fn fill(self, slot: &mut S) -> Result<(), Error>;
}

/// Declares a kind of field, for one value and for a list of values.
macro_rules! slots {
    ($(#[$docs:meta])* $one:ident, $list:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        pub struct $one<T>(Option<T>);

        $(#[$docs])*
        #[doc = "It is a list."]
        #[derive(Clone, Debug)]
        pub struct $list<T>(Option<Vec<T>>);

        impl<T> Default for $one<T> {
            fn default() -> Self {
                Self(None)
            }
        }

        impl<T> Default for $list<T> {
            fn default() -> Self {
                Self(None)
            }
        }

        impl<T, V: TryInto<T>> Fills<$one<T>> for V
        where
            Error: From<V::Error>,
        {
            fn fill(self, slot: &mut $one<T>) -> Result<(), Error> {
                slot.0 = Some(self.try_into()?);
                Ok(())
            }
        }

        impl<T, V: TryInto<T>, I: IntoIterator<Item = V>> Fills<$list<T>> for I
        where
            Error: From<V::Error>,
        {
            fn fill(self, slot: &mut $list<T>) -> Result<(), Error> {
                let items = self.into_iter().map(TryInto::try_into);
                slot.0 = Some(items.collect::<Result<_, _>>()?);
                Ok(())
            }
        }
    };
}

slots!(
    /// A field that is always there.
    Required, RequiredList
);

slots!(
    /// A field that may be missing or null.
    Optional, OptionalList
);

slots!(
    /// A field that is empty where it is missing.
    Defaulted, DefaultedList
);

impl<T> Slot for Required<T> {
    type Field = T;

    fn finish(self, owner: &str, name: &str) -> Result<T, Error> {
        self.0.ok_or_else(|| Error::missing_field(owner, name))
    }
}

impl<T> Slot for RequiredList<T> {
    type Field = Vec<T>;

    fn finish(self, owner: &str, name: &str) -> Result<Vec<T>, Error> {
        self.0.ok_or_else(|| Error::missing_field(owner, name))
    }
}

impl<T> Slot for Optional<T> {
    type Field = Option<T>;

    fn finish(self, _: &str, _: &str) -> Result<Option<T>, Error> {
        Ok(self.0)
    }
}

impl<T> Slot for OptionalList<T> {
    type Field = Option<Vec<T>>;

    fn finish(self, _: &str, _: &str) -> Result<Option<Vec<T>>, Error> {
        Ok(self.0)
    }
}

impl<T: Default> Slot for Defaulted<T> {
    type Field = T;

    fn finish(self, _: &str, _: &str) -> Result<T, Error> {
        Ok(self.0.unwrap_or_default())
    }
}

impl<T> Slot for DefaultedList<T> {
    type Field = Vec<T>;

    fn finish(self, _: &str, _: &str) -> Result<Vec<T>, Error> {
        Ok(self.0.unwrap_or_default())
    }
}
