namespace WijkDashboard;
public sealed class SmokeTests { [Fact] public void One_Is_One() => 1.ShouldBe(1); }
