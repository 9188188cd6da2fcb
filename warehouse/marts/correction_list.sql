-- title: 更正清单
-- grain: document_key, form_ordinal, field_key
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   field_key | 字段键 | | 字段名；资金行和指标行带行号
--   evaluation_key | 自评表 | | 文档与表序号
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   year | 年度 | | 没有年度的表为空
--   part | 部分 | | head 表头和总分、funds 资金行、indicators 指标行
--   line_no | 行号 | | 资金行或指标行的次序；表头为空
--   line_label | 行名 | | 资金行名或三级指标
--   field | 字段 | |
--   state | 状态 | | applied 已采用、question 原文已变待确认
--   printed | 原文 | | 更正时表中所印；空为表中没有
--   read_printed | 现在的原文 | | 最近一次识别所见
--   typed | 更正为 | |
--   sets | 更正的列 | | JSON：列 → 新值
--   is_in_total | 计入资金合计 | | 该行就是汇总所用的资金合计，或是相加得出合计的一行
--   location | 出处 | |
--   decided_at | 更正时间 | | UTC
--   who | 更正人 | |
--   reason | 更正原因 | |
with final as (
    select c.document_key, d.file_name, c.form_ordinal, c.field_key, c.evaluation_key, e.project_key, e.project_name, e.department, e.year, c.part,
           c.line_no, coalesce(f.label, i.level3) as line_label, c.field, c.state, c.printed, c.read_printed, c.typed, c.sets,
           coalesce(c.part = 'funds' and (t.fund_no = c.line_no or t.total_basis = 'sum'), false) as is_in_total, c.location, c.decided_at, c.who, c.reason
    from stg_correction as c
    join dim_document as d on d.document_key = c.document_key
    left join fct_evaluation as e on e.evaluation_key = c.evaluation_key
    left join stg_fund_total as t on t.evaluation_key = c.evaluation_key
    left join stg_fund as f on c.part = 'funds' and f.evaluation_key = c.evaluation_key and f.fund_no = c.line_no
    left join stg_indicator as i on c.part = 'indicators' and i.evaluation_key = c.evaluation_key and i.row_no = c.line_no
)

select * from final order by state desc, decided_at desc, document_key, form_ordinal, field_key
