package org.onrecord.attribution;

import java.util.List;
import org.onrecord.attribution.SourceProfiler.Profile;

/** Who a source is: the entities that it means, and what kind of source that makes it. */
record Speaker(List<String> entityIds, Profile profile) {

  static final Speaker NONE = new Speaker(List.of(), Profile.NONE);

  Speaker {
    entityIds = List.copyOf(entityIds);
  }
}
