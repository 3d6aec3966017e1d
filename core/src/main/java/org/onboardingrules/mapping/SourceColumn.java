package org.onboardingrules.mapping;

import java.time.ZoneId;
import java.util.Optional;
import org.onboardingrules.source.Snippet;

/**
 * A column whose texts stand for something else. Immutable.
 *
 * @param name as the table has it
 * @param at where the name stands in the mapping file
 * @param type what its cells are
 * @param form how dates and times are written; empty for ISO 8601
 * @param zone where a time without offset was taken down; empty if nobody said
 */
public record SourceColumn(
    String name, Snippet at, ColumnType type, Optional<TimeForm> form, Optional<ZoneId> zone) {}
