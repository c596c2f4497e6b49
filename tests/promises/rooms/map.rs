//! The code map: which rooms there are, and in which order.

use crate::imports::Import;

/// The rooms from top to bottom.
pub(crate) struct Map {
    rooms: Vec<Room>,
}

/// The paths of one line of the map.
struct Room {
    paths: Vec<String>,
}

impl Room {
    fn holds(&self, file: &str) -> bool {
        let holds = |path: &String| match path.strip_suffix('/') {
            Some(_) => file.starts_with(path),
            None => file == path,
        };
        self.paths.iter().any(holds)
    }

    fn name(&self) -> String {
        self.paths.join(", ")
    }
}

impl Map {
    /// Reads the section "Code map".
    pub(crate) fn of(architecture: &str) -> Self {
        let (_, rest) = architecture.split_once("\n## Code map\n").unwrap_or_default();
        let section = rest.split("\n## ").next().unwrap_or_default();
        let lines = section.lines().filter(|line| line.starts_with("- `"));
        let paths = |line: &str| {
            let named = line.split(" — ").next().unwrap_or_default();
            let paths = named.split('`').skip(1).step_by(2);
            Room { paths: paths.map(str::to_owned).collect() }
        };
        Self { rooms: lines.map(paths).collect() }
    }

    /// The place of the room that holds a file, counted from the top.
    fn place(&self, file: &str) -> Option<usize> {
        self.rooms.iter().position(|room| room.holds(file))
    }

    /// Files in no room or in two, and paths of rooms without files.
    pub(crate) fn misplaced(&self, files: &[String]) -> Vec<String> {
        let mut offences = Vec::new();
        for file in files {
            let rooms: Vec<_> =
                self.rooms.iter().filter(|room| room.holds(file)).map(Room::name).collect();
            if rooms.len() != 1 {
                offences.push(format!("{file} is in {} rooms: {}", rooms.len(), rooms.join("; ")));
            }
        }
        for path in self.rooms.iter().flat_map(|room| &room.paths) {
            let room = Room { paths: vec![path.clone()] };
            if !files.iter().any(|file| room.holds(file)) {
                offences.push(format!("{path} is in the code map, and there is no such file"));
            }
        }
        offences
    }

    /// Imports that do not run downwards.
    pub(crate) fn upward(&self, imports: &[Import]) -> Vec<String> {
        let is_upward = |import: &&Import| {
            let places = (self.place(&import.from), self.place(&import.to));
            matches!(places, (Some(from), Some(to)) if to < from)
        };
        imports.iter().filter(is_upward).map(|import| format!("{import} runs upwards")).collect()
    }
}
