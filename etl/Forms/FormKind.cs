namespace PerfEval.Etl.Forms;

/// <summary>What a form evaluates.</summary>
public enum FormKind
{
    /// <summary>One project (项目支出).</summary>
    Project,

    /// <summary>A whole department (部门整体); stays out of sums over projects.</summary>
    Department,

    /// <summary>A transfer payment (转移支付).</summary>
    Transfer,
}
