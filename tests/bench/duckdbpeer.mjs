// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// duckdbpeer.mjs INSTALLED FOLDER THREADS: the eventIDs that peers.sh asks for. The types of the
// two columns are given, so that DuckDB need not find out and reads nothing else.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [installed, folder, threads] = process.argv.slice(2);
const load = createRequire(join(resolve(installed), "node_modules/"));
const { DuckDBInstance } = load("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:", { threads })).connect();
const reader = await connection.runAndReadAll(
    `SELECT record.eventID
     FROM (SELECT unnest(Records) AS record
           FROM read_json($files, format = 'auto', maximum_object_size = 268435456,
                          columns = {Records: 'STRUCT(eventID VARCHAR, eventName VARCHAR)[]'}))
     WHERE record.eventName LIKE '%CapacityBlock%'`,
    { files: join(folder, "**/*.gz") });
process.stdout.write(reader.getRows().map(([id]) => id + "\n").join(""));
