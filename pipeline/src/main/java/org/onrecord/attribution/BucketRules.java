package org.onrecord.attribution;

import org.onrecord.attribution.SourceProfiler.Profile;

/**
 * Sorts an attribution into its bucket. Where several fit, the first wins: a post, an unnamed
 * source, a public channel or an organisation, a named person.
 */
final class BucketRules {

  /**
   * @param why the reason, in words for a reviewer
   */
  record Verdict(Bucket bucket, String channel, String why) {}

  private BucketRules() {}

  /**
   * For a cue that tells of words that were not said: "has not said whether", "refused to explain".
   */
  static Verdict unsaid() {
    return new Verdict(Bucket.UNATTRIBUTED, "", "it was not said");
  }

  static Verdict decide(Cue cue, Profile source, Channel channel, boolean embeddedPost) {
    boolean toThePublic = channel.reach() == Channel.Reach.PUBLIC;
    boolean onWebsite = toThePublic && cue.lemma().equals("post") && !embeddedPost;
    if (cue.kind() == Cue.Kind.POSTING && !onWebsite
        || embeddedPost
        || channel.reach() == Channel.Reach.SOCIAL
        || source.channel().equals("twitter")) {
      String name = channel.reach() == Channel.Reach.SOCIAL ? channel.name() : "twitter";
      return new Verdict(Bucket.TWEET, name, "posted: " + posted(cue, channel, embeddedPost));
    }
    if (cue.kind() == Cue.Kind.THOUGHT && !channel.isKnown()) {
      return new Verdict(
          Bucket.UNATTRIBUTED, "thought", "a thought or wish, not words that were said");
    }
    if (source.kind() == Source.Kind.NONE && cue.channel().equals(Hearings.CHANNEL)) {
      return new Verdict(
          Bucket.PUBLIC_ANNOUNCEMENT,
          cue.channel(),
          "told in a public hearing, by whom is not said");
    }
    if (source.kind() == Source.Kind.NONE || source.crowd() && !toThePublic) {
      return new Verdict(Bucket.UNATTRIBUTED, "", source.evidence());
    }
    if (source.kind() == Source.Kind.UNNAMED && !(source.byRole() && speaksInPublic(channel))) {
      return new Verdict(
          Bucket.PEOPLE_FAMILIAR, channel.name(), "an unnamed source: " + source.evidence());
    }
    if (source.channel().equals(Unpublished.CHANNEL)) {
      return new Verdict(
          Bucket.NAMED_SOURCE, source.channel(), source.evidence() + ": it was not made public");
    }
    if (toThePublic) {
      return new Verdict(
          Bucket.PUBLIC_ANNOUNCEMENT, channel.name(), "a public channel: " + channel.evidence());
    }
    if (source.kind() == Source.Kind.DOCUMENT
        || source.kind() == Source.Kind.ORGANIZATION
        || source.channel().equals("spokesperson")) {
      String name = source.channel().isEmpty() ? channel.name() : source.channel();
      return new Verdict(Bucket.PUBLIC_ANNOUNCEMENT, name, source.evidence());
    }
    if (!cue.channel().isEmpty()) {
      return new Verdict(
          Bucket.PUBLIC_ANNOUNCEMENT, cue.channel(), "«" + cue.lemma() + "» is a public channel");
    }
    return new Verdict(
        Bucket.NAMED_SOURCE, channel.name(), "a named source, no public channel told");
  }

  /** "A federal prosecutor told jurors": in a courtroom or before the press nobody is hidden. */
  private static boolean speaksInPublic(Channel channel) {
    return channel.name().equals("testimony") || channel.name().equals("news conference");
  }

  private static String posted(Cue cue, Channel channel, boolean embeddedPost) {
    if (cue.kind() == Cue.Kind.POSTING) {
      return "«" + cue.lemma() + "»";
    }
    return embeddedPost ? "an embedded post" : channel.evidence();
  }
}
