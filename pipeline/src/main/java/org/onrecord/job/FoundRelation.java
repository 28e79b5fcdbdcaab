package org.onrecord.job;

import org.onrecord.compare.Relation;
import org.onrecord.write.Line;

/** A relation and how it will be written. */
public record FoundRelation(Relation relation, Line line) {}
