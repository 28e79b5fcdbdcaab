package org.onrecord.claim;

import java.util.List;
import java.util.OptionalInt;

/** The post, or for whom it is, which tell one event of a kind from another. */
final class EventQualifiers {

  private final Posts posts = Posts.shipped();

  List<String> of(Syntax syntax, Clause clause) {
    List<String> post = post(syntax, clause);
    return post.isEmpty() ? Audience.of(syntax, clause).stream().toList() : post;
  }

  private List<String> post(Syntax syntax, Clause clause) {
    OptionalInt post =
        clause.family().filter(PredicateFamily::post).isPresent()
            ? posts.of(syntax, clause.predicate())
            : OptionalInt.empty();
    return post.isPresent()
        ? List.of(Qualifiers.POST + posts.words(syntax, post.getAsInt()))
        : List.of();
  }
}
