package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The first mistakes that come up, as many as are wanted; no more are worked out. */
final class Mistakes {

  private final int wanted;
  private final List<Mistake> found = new ArrayList<>();

  Mistakes(int wanted) {
    this.wanted = wanted;
  }

  void add(Supplier<Mistake> mistake) {
    if (found.size() < wanted) {
      found.add(mistake.get());
    }
  }

  List<Mistake> found() {
    return found;
  }
}
