/// A check that did its work and found what it looks for; what it found is printed, and the program exits with 1.
struct FailedCheck: Error {}
