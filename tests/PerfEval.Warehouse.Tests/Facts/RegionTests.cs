using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Facts;

public sealed class RegionTests
{
    [Theory]
    [InlineData("深圳市罗湖区", null, "440303 county 440300")]
    [InlineData("陕西省安康市汉滨区", null, "610902 county 610900")]
    [InlineData("安康市", null, "610900 prefecture 610000")]
    [InlineData("陕西省", null, "610000 province ")]
    [InlineData("浙江省义乌市", null, "330782 county 330700")]
    [InlineData("北京市朝阳区", null, "110105 county 110000")]
    [InlineData("湖北省仙桃市", null, "429004 county 420000")]
    [InlineData("建德市", null, "330182 county 330100")]
    [InlineData("鼓楼区", null, "  ")]
    [InlineData("鼓楼区", "350102241111100000001", "350102 county 350100")]
    [InlineData("安康市恒口示范区", null, "610900 prefecture 610000")]
    [InlineData("云溪市罗湖区", null, "  ")]
    [InlineData("云溪县", null, "  ")]
    public void A_place_has_the_code_of_the_narrowest_division_that_is_certain(string region, string? projectCode, string division)
    {
        using var warehouse = new LoadedWarehouse { Models = LoadedWarehouse.Part(["dim_region"]) };
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form { Region = region, Code = projectCode }));

        warehouse.Lines("SELECT region_code, level, parent_code FROM dim_region").ShouldBe([division]);
    }

    [Fact]
    public void Every_division_but_a_province_stands_below_another()
    {
        using var warehouse = new LoadedWarehouse { Models = LoadedWarehouse.Part(["dim_region"]) };
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));

        warehouse.Lines("SELECT count(*) > 3000, count(DISTINCT region_code) = count(*) FROM reference.regions").ShouldBe(["True True"]);
        warehouse.Lines("SELECT region_code FROM reference.regions AS r WHERE (level = 'province') <> (parent_code IS NULL) OR (parent_code IS NOT NULL AND NOT EXISTS (FROM reference.regions AS p WHERE p.region_code = r.parent_code))").ShouldBeEmpty();
    }
}
