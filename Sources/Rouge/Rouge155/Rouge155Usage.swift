/// What `-h` and `-H` say.
package enum Rouge155Usage {
  /// The form of the command line and, if detailed, what each option does.
  package static func text(detailed: Bool) -> String { detailed ? synopsis + options : synopsis }

  private static let synopsis = """
    usage: sumbench rouge155 [options] JOB.xml SYSTEM
           sumbench rouge155 [options] -a JOB.xml
           sumbench rouge155 [options] -z SEE|SPL|ISI|SIMPLE LIST [SYSTEM]

    options: -a  -b BYTES | -l WORDS  -c PERCENT  -d  -e DIR  -f A|B  -h | -H  -m  -n N  -p ALPHA  -r SAMPLES
             -s  -t 0|1|2  -2 GAP [-u | -U]  -3 H|HM|HMR|HM1|HMR1|HMR2  -v  -w WEIGHT  -x  -z FORMAT
             --exceptions PATH

    """

  private static let options = """

    Metrics
      -n N        ROUGE-1 to ROUGE-N; without it no ROUGE-N
      -x          no ROUGE-L, which is computed otherwise
      -w WEIGHT   ROUGE-W, a run of k words counting k to the power of WEIGHT (above 0; 1.2 is usual)
      -2 GAP      ROUGE-S, skip-bigrams with at most GAP words between; any number of words if negative
      -u          with -2, ROUGE-SU in place of ROUGE-S: single words count too
      -U          with -2, ROUGE-S and ROUGE-SU
      -3 MODE     ROUGE-BE on SIMPLE files of basic elements, in place of ROUGE-L

    Texts (candidates and references alike)
      -m          stem with Porter's rules and WordNet's irregular forms
      -M          stem references only (unevenly, as in the original: ROUGE-N and part of ROUGE-W do not)
      -s          drop stop words
      -l WORDS    take the first WORDS words
      -b BYTES    take the first BYTES bytes
      -e DIR      directory with smart_common_words.txt and WordNet-2.0-Exceptions/*.exc;
                  otherwise that of ROUGE_EVAL_HOME, of RED_EVAL_HOME, or the current one
      --exceptions PATH
                  read irregular forms from this directory or .exc list instead; may be repeated

    Scores
      -f A|B      several references: pool their counts (A, the default) or take the best recall (B)
      -p ALPHA    weight in F: 0 gives recall, 1 gives precision (default 0.5)
      -t 0|1|2    average scores (0), score pooled counts (1), or print pooled counts (2)
      -c PERCENT  confidence level of the intervals (default 95)
      -r SAMPLES  number of bootstrap samples (default 1000)

    Job and output
      -a          evaluate every system of the job
      -z FORMAT   the job is a list: on each line a candidate and its references, all in this format
      -d          print the scores of every evaluation
      -v          report the counts of every evaluation on standard error
      -h, -H      this help, short and long

    """
}
