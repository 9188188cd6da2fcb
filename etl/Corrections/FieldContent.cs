namespace PerfEval.Etl.Corrections;

/// <summary>What a field holds, and so how a correction of it is read.</summary>
public enum FieldContent
{
    /// <summary>A text as it stands.</summary>
    Text,

    /// <summary>分值 or 得分.</summary>
    Points,

    /// <summary>An amount, in the unit of its column.</summary>
    Amount,

    /// <summary>元, 千元, 万元 or 亿元: with it every amount of the form changes that has no unit of its own.</summary>
    AmountUnit,

    /// <summary>An execution rate.</summary>
    Rate,

    /// <summary>The evaluated year.</summary>
    Year,

    /// <summary>优, 良, 中 or 差.</summary>
    Grade,

    /// <summary>项目支出, 部门整体 or 转移支付.</summary>
    FormKind,

    /// <summary>Name of a funds row, which tells its kind.</summary>
    FundLabel,

    /// <summary>A text of an indicator row that target and actual are read by.</summary>
    IndicatorText,
}
