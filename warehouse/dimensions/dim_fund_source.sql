-- title: 资金来源
-- grain: fund_kind
-- columns:
--   fund_kind | 资金类别 | |
--   label | 名称 | |
--   is_total | 是合计 | |
--   is_detail | 是财政资金的明细 | | 各级财政
--   sort_no | 排序 | |
select fund_kind, label, is_total = 'true' as is_total, is_detail = 'true' as is_detail, cast(sort_no as integer) as sort_no
from reference.fund_sources
order by sort_no
