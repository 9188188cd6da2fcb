-- title: 问题检索
-- grain: finding_key
-- columns:
--   finding_key | 问题 | | 问题的键
--   form_position | 表序 | | 该表在检索结果中的次序：致命多的在前
--   all_forms | 表数 | 张 | 符合条件的自评表数（全部页）
--   all_findings | 问题数 | 条 | 符合条件的问题数（全部页）
--   severity | 级别 | | 致命、警告、提示
--   verdict | 结论 | | 不符或无法判定
--   rule_id | 规则编号 | | 规则的标识
--   rule_title | 规则 | | 规则名称
--   row_no | 指标行 | | 指标在表中的行号；涉及整张表时为空
--   subject | 对象 | | 涉及的字段、一级指标或资金行
--   printed | 表中数 | | 表中所填
--   expected | 应为 | | 按规则应为
--   detail | 说明 | | 填报单位可据以处理的一句话
--   year | 年度 | | 自评年度
--   department | 主管部门 | | 主管部门
--   project_key | 项目键 | | 项目的键
--   project_name | 项目名称 | | 表中所填
--   evaluation_key | 表 | | 自评表的键
--   document_key | 文档 | | 文件的键
--   file_name | 文件 | | 文件名
--   form_ordinal | 表号 | | 文件中的第几张表
--   location | 出处 | | 源文件中的位置
-- parameters:
--   year_scope VARCHAR = 'all' | 年度 | 四位年份；all 全部年度；none 年度不明
--   department VARCHAR = NULL | 主管部门 | 主管部门全称
--   severity VARCHAR = NULL | 级别 | fatal、warning、info
--   verdict VARCHAR = 'fail' | 结论 | fail 不符；undetermined 无法判定
--   rule VARCHAR = NULL | 规则 | 规则编号
--   words VARCHAR = NULL | 查找 | 项目、文件、对象、说明或数值中的文字
--   page_no INTEGER = 1 | 页 | 第几页，从 1 起
--   form_limit INTEGER = 20 | 每页表数 | 一页列几张表的问题
WITH matching AS (
    SELECT
        *,
        coalesce(evaluation_key, finding_key) AS form_key,
        CASE severity WHEN 'fatal' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END AS severity_rank
    FROM finding_list
    WHERE ($year_scope = 'all' OR coalesce(CAST(year AS VARCHAR), 'none') = $year_scope)
        AND ($department IS NULL OR department = $department)
        AND ($severity IS NULL OR severity = $severity)
        AND verdict = $verdict
        AND ($rule IS NULL OR rule_id = $rule)
        AND ($words IS NULL OR contains(
            lower(nfc_normalize(concat_ws(' ', project_name, file_name, department, subject, detail, printed, expected))),
            lower(nfc_normalize($words))
        ))
),

forms AS (
    SELECT
        form_key,
        row_number() OVER (
            ORDER BY
                count(*) FILTER (severity = 'fatal') DESC,
                count(*) FILTER (severity = 'warning') DESC,
                count(*) DESC,
                any_value(file_name),
                any_value(form_ordinal),
                form_key
        ) AS form_position,
        count(*) OVER () AS all_forms,
        sum(count(*)) OVER () AS all_findings
    FROM matching
    GROUP BY form_key
),

final AS (
    SELECT
        matching.finding_key,
        forms.form_position,
        forms.all_forms,
        CAST(forms.all_findings AS BIGINT) AS all_findings,
        matching.severity,
        matching.verdict,
        matching.rule_id,
        matching.rule_title,
        matching.row_no,
        matching.subject,
        matching.printed,
        matching.expected,
        matching.detail,
        matching.year,
        matching.department,
        matching.project_key,
        matching.project_name,
        matching.evaluation_key,
        matching.document_key,
        matching.file_name,
        matching.form_ordinal,
        matching.location
    FROM matching
    INNER JOIN forms ON matching.form_key = forms.form_key
    WHERE forms.form_position BETWEEN ($page_no - 1) * $form_limit + 1 AND $page_no * $form_limit
    ORDER BY forms.form_position, matching.severity_rank, matching.row_no NULLS FIRST, matching.rule_id, matching.subject NULLS FIRST
)

SELECT * FROM final
