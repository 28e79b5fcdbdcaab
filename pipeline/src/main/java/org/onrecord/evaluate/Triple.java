package org.onrecord.evaluate;

import java.util.List;

/** Where an attribution's source, cue and content stand; each may be empty or in pieces. */
record Triple(List<Range> source, List<Range> cue, List<Range> content) {

  Triple {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
