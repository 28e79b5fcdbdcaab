package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every file an id that no other has and that does not depend on the order of the files. */
final class UniqueIds {

  private final List<FoundFile> files;

  /** For each file how much its id says: 0 without extension, 1 with it, 2 the whole path. */
  private final int[] detail;

  private UniqueIds(List<FoundFile> files) {
    this.files = files;
    this.detail = new int[files.size()];
  }

  static List<Input> assign(List<FoundFile> files) {
    UniqueIds ids = new UniqueIds(files);
    boolean hasChanged = true;
    while (hasChanged) {
      hasChanged = ids.tellApart();
    }
    List<Input> inputs = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      FoundFile file = files.get(at);
      inputs.add(new Input(file.path().toString(), file.file(), ids.id(at)));
    }
    return inputs;
  }

  /** Adds detail to ids that are alike; the whole paths never are. */
  private boolean tellApart() {
    Map<String, Integer> counts = new HashMap<>();
    for (int at = 0; at < detail.length; at++) {
      counts.merge(id(at), 1, Integer::sum);
    }
    List<Integer> alike = new ArrayList<>();
    for (int at = 0; at < detail.length; at++) {
      if (detail[at] < 2 && counts.getOrDefault(id(at), 0) > 1) {
        alike.add(at);
      }
    }
    alike.forEach(at -> detail[at]++);
    return !alike.isEmpty();
  }

  private String id(int at) {
    FoundFile file = files.get(at);
    return switch (detail[at]) {
      case 0 -> InputFormat.stem(file.below());
      case 1 -> file.below();
      default -> file.file();
    };
  }
}
