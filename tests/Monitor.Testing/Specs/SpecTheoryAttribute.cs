using Xunit;
using Xunit.Sdk;

namespace Monitor.Testing.Specs;

/// <summary>A theory over spec cases: those with a <c>pending</c> reason are shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Monitor.Testing.Specs.SpecTheoryDiscoverer", "Monitor.Testing")]
public sealed class SpecTheoryAttribute : TheoryAttribute;
