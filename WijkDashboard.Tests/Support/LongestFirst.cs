using WijkDashboard.Browser.Support;
using WijkDashboard.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace WijkDashboard.Support;

/// <summary>What runs in a browser takes longest, one test after another, so it begins first; the others run beside it.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(c => c.TestCollectionDisplayName == BrowserTests.Name)];
}
