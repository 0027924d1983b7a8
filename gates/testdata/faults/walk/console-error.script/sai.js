khongCo()
