package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;

/** What an editor looks for first and the run has none of, in a sentence each. */
final class Absences {

  private Absences() {}

  static List<String> of(Survey survey) {
    List<String> absences = new ArrayList<>();
    if (survey.groups("conflict").isEmpty()) {
      absences.add("No contradiction was found.");
    }
    if (!survey.tellsMoneyOfUnnamed()) {
      absences.add("No amount comes from people whom the outlet does not name.");
    }
    if (survey.groups(Survey.CORROBORATED).isEmpty()) {
      absences.add("No claim is backed by a second, independent origin.");
    }
    if (survey.dated().all() == 0) {
      absences.add("No claim has a date that could be fixed.");
    }
    return absences;
  }
}
