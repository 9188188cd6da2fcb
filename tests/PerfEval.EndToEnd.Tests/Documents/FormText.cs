using System.Globalization;

namespace PerfEval.EndToEnd.Tests.Documents;

/// <summary>Small documents of the tests' own: self-evaluation forms as a budget system prints them, fields between tabs. Places and projects are invented.</summary>
public static class FormText
{
    /// <summary>One form whose figures agree with each other.</summary>
    /// <param name="project">Name of the project.</param>
    /// <param name="year">Year.</param>
    /// <param name="annual">Annual budget in 元, of which half was spent.</param>
    public static string Of(string project, int year = 2024, int annual = 200000)
    {
        var executed = (annual / 2).ToString(CultureInfo.InvariantCulture);
        return $"""
            项目支出绩效自评表
            项目编码：	{Code(project)}		项目名称：	{project}	绩效自评年度：	{year}
            实施单位：	青禾县测试服务中心		一级预算单位：	青禾县测试局
            资金使用情况
            		年初预算数	全年预算数	全年执行数	分值	执行率（%）	得分
            项目资金（元）	年度资金总额	{annual}	{annual}	{executed}	10	50	5
            	其中：当年财政拨款	{annual}	{annual}	{executed}	—	—	—
            	上年结转资金	0	0	0	—	—	—
            	其他资金	0	0	0	—	—	—
            项目目标完成情况
            年度总体目标	预期目标			实际完成情况
            	完成{project}全部检测任务。			已完成{project}的检测任务。
            年度绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
            	产出指标 (50分)	数量指标	检测样品数量	≥100个	120个	30	30
            		质量指标	检测合格率	≥95%	98%	20	20
            	效益指标 (30分)	社会效益指标	问题整改率	≥90%	95%	30	30
            	满意度指标 (10分)	服务对象满意度指标	服务对象满意度	≥90%	96%	10	10
            	总分					100	95	—
            """;
    }

    /// <summary>Many documents of one form each.</summary>
    /// <param name="folder">Where they go.</param>
    /// <param name="count">How many.</param>
    public static void WriteMany(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 1; number <= count; number++)
            File.WriteAllText(Path.Combine(folder, $"{number:0000}.txt"), Of($"检测项目{number:0000}", annual: 100000 + (number * 10)));
    }

    // Twenty-one characters, the same for the same name.
    private static string Code(string project) =>
        "99000024" + project.Aggregate(7L, (code, sign) => ((code * 31) + sign) % 10_000_000_000_000).ToString("D13", CultureInfo.InvariantCulture);
}
